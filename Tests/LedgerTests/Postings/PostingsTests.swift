import ImpactCore
import Ledger
import TestSupport
import Testing

@Suite struct PostingsTests {
  @Test func `as of a moment the books are as they were then`() throws {
    let books = try TemporaryLedger()
    var expected: [(Instant, Exact)] = [(TemporaryLedger.time(0), .zero)]
    for (drop, miles) in ["10", "12", "11"].enumerated() {
      try books.drop(Claim.records([Claim("A", miles), Claim("B\(drop)", "1")]))
      expected.append((TemporaryLedger.time(Int64(drop) + 1), try books.total()))
    }
    #expect(expected.map(\.1) == [Exact(0), Exact(11), Exact(14), Exact(14)])
    for (instant, total) in expected {
      let postings = try books.ledger.postings(asOf: instant)
      #expect(postings.reduce(Exact.zero) { $0 + $1.tally.amount.sum } == total)
      let filter = RowFilter(asOf: instant)
      let rows = try books.ledger.rows(where: filter, limit: .max).rows
      #expect(rows.reduce(Exact.zero) { $0 + $1.activity.amount.exact } == total)
    }
    #expect(
      Set(try books.ledger.postings(asOf: TemporaryLedger.time(99)))
        == Set(try books.ledger.postings()))
  }

  @Test func `a clock that goes back does not reorder history`() throws {
    let books = try TemporaryLedger()
    let ledger = books.ledger
    for (time, miles) in [(Int64(100), "10"), (50, "12")] {
      let draft = ledger.draft(for: books.arrival())
      try draft.append(Claim("A", miles).record(row: 2))
      try ledger.accept(
        draft, FileSummary(layout: "claims", stream: .mileage), at: TemporaryLedger.time(time))
    }
    #expect(try ledger.postings(asOf: TemporaryLedger.time(60)).isEmpty)
    #expect(try ledger.lastEvent() == TemporaryLedger.time(100))
  }

  /// Very large and very small quantities in one sum have more digits than one number may have.
  @Test func `a sum of many digits is read back exactly`() throws {
    let books = try TemporaryLedger()
    let large = Array(repeating: String(repeating: "9", count: 18), count: 12)
    let claims = (large + ["0.000000000000000001"]).enumerated().map { Claim("A\($0)", $1) }
    try books.drop(Claim.records(claims))
    let expected = claims.reduce(Exact.zero) { $0 + $1.activity.amount.exact }
    #expect(try books.total() == expected)
    try books.reopen()
    #expect(try books.total() == expected)
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `a period that cuts months takes each row's share of days`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try TemporaryLedger()
    let activities = (0..<100).map { _ in RandomActivity.next(using: &random) }
    try books.drop(RandomActivity.records(activities))
    for _ in 0..<20 {
      let from = Int32.random(in: 19_700...20_100, using: &random)
      let length = Int32.random(in: 0...90, using: &random)
      var period = Period(
        DateSpan(
          first: CivilDate(dayNumber: from), last: CivilDate(dayNumber: from + length)))
      if random.oneIn(4) { period.from = nil }
      if random.oneIn(4) { period.to = nil }
      let found = try books.ledger.postings(where: RowFilter(period: period))
      #expect(sums(found) == sums(expected(activities, in: period)), "seed \(seed), \(period)")
    }
  }

  private func sums(_ postings: [Posting]) -> [Posting.Place: Tally] {
    var sums: [Posting.Place: Tally] = [:]
    for posting in postings { sums[posting.place, default: .nothing] += posting.tally }
    return sums.filter { !$0.value.isNothing }
  }

  /// The same by the rule of `ImpactCore`, row by row.
  private func expected(_ activities: [Activity], in period: Period) -> [Posting] {
    activities.flatMap { activity -> [Posting] in
      guard let span = activity.span else {
        return period == .all ? Posting.postings(of: activity, account: .counted, org: "RNN") : []
      }
      return span.months.compactMap { month in
        guard let part = month.days.intersection(span).flatMap(period.clip) else { return nil }
        let place = Posting.Place(
          account: .counted, org: "RNN", site: activity.site, orgUnit: activity.orgUnit,
          month: month, key: activity.key, contract: activity.contract,
          document: activity.document)
        return Posting(place: place, tally: Tally(activity, on: part))
      }
    }
  }
}
