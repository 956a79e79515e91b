import ImpactCore
import Ledger
import Testing

/// Of one fact one source counts, whatever the order of drops; nothing that was read is lost.
@Suite struct OneSourceTests {
  private static let claims = Claim.records([
    Claim("A", "10", day: 3), Claim("B", "20", day: 5), Claim("C", "1", .held),
  ])

  private func total(
    _ miles: String, _ first: String, _ last: String, reference: String, row: Int = 2
  ) throws -> Record {
    let span = DateSpan(
      first: try #require(CivilDate(first)), last: try #require(CivilDate(last)))
    let activity = Activity(
      key: Claim.car, span: span, amount: try #require(FixedDecimal(miles)))
    return Record(
      source: RowSource(row: row), reading: .counted(activity),
      identity: RecordIdentity(
        reference: Claim.digest(reference), content: Claim.digest("\(reference) \(miles)")))
  }

  private func payroll() throws -> [Record] {
    [
      try total("300", "2024-05-01", "2024-05-31", reference: "P1"),
      try total("610", "2024-05-01", "2024-06-30", reference: "P2", row: 3),
      try total("7", "2024-06-01", "2024-06-30", reference: "P3", row: 4),
    ]
  }

  @Test(arguments: [true, false])
  func `claims go before payroll totals in either order`(claimsFirst: Bool) throws {
    let books = try TemporaryLedger()
    if claimsFirst { try books.drop(OneSourceTests.claims, basis: .journey) }
    let paid = try books.drop(try payroll(), name: "payroll.csv", basis: .payrollTotal)
    if !claimsFirst {
      #expect(try books.total() == Exact(917))
      #expect(try books.ledger.standing(paid) == paid)
      try books.drop(OneSourceTests.claims, basis: .journey)
    }
    // June's share of the row that spans two months counts: 30 of 61 days.
    #expect(try books.total() == Exact(30 + 300 + 7))
    #expect(try books.total(.covered) == Exact(300 + 310))
    for account in Posting.Account.allCases {
      #expect(try books.total(account) == books.totalOfRows(account))
    }
    #expect(try books.ledger.verify().firstDifference == nil)
    try books.reopen()
    #expect(try books.total() == Exact(337))
  }

  @Test func `a file says what covers it, and what it covers`() throws {
    let books = try TemporaryLedger()
    let paid = try books.drop(try payroll(), name: "payroll.csv", basis: .payrollTotal)
    let claimed = try books.drop(OneSourceTests.claims, basis: .journey)
    let standing = try books.ledger.standing(paid)
    #expect(standing.counts[.counted] == 2)
    #expect(standing.counts[.notApplicable] == 1)
    #expect(standing.counts.read == paid.counts.read)
    #expect(
      standing.notes == [
        """
        1 row is not applicable: covered by claims of single journeys for 2024-05. It counts again \
        if those are taken back.
        """,
        "1 row counts only in part: covered by claims of single journeys for 2024-05.",
      ])
    #expect(
      try books.ledger.standing(claimed).notes == [
        """
        Its rows go before payroll totals for 2024-05: of one fact one source counts, and what \
        those say of it is not added.
        """
      ])
    #expect(try books.ledger.coveredCounts()[.counted] == 1)
    #expect(try books.ledger.postings(of: paid.id).contains { $0.place.account == .covered })
  }

  @Test func `the next best source takes over when the better one goes`() throws {
    let books = try TemporaryLedger()
    let other = Claim.records([Claim(nil, "5", day: 4), Claim(nil, "6", day: 5)])
    try books.drop(other, name: "other.csv", org: "RMM", basis: .journey)
    try books.drop(try payroll(), name: "payroll.csv", basis: .payrollTotal)
    try books.drop(
      Claim.records([Claim("A", "10", day: 3)]), name: "claims.csv", basis: .journey)
    #expect(try books.total() == Exact(11 + 10 + 300 + 7))
    // The only claim of the month turns out to be none of ours.
    try books.drop(Claim.records([Claim("A", "0", day: 3, .notApplicable)]), basis: .journey)
    #expect(try books.total() == Exact(11 + 917))
    #expect(try books.ledger.coveredCounts() == RowCounts())
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  @Test func `as of an earlier time the sources of that time are chosen from`() throws {
    let books = try TemporaryLedger()
    try books.drop(try payroll(), name: "payroll.csv", basis: .payrollTotal)
    try books.drop(OneSourceTests.claims, basis: .journey)
    let then = try books.ledger.postings(asOf: TemporaryLedger.time(1))
    #expect(then.reduce(Exact.zero) { $0 + $1.tally.amount.sum } == Exact(917))
    #expect(then.allSatisfy { $0.place.account == .counted })
    let rows = try books.ledger.rows(
      where: RowFilter(asOf: TemporaryLedger.time(1)), limit: .max
    ).rows
    #expect(rows.reduce(Exact.zero) { $0 + $1.quantity } == Exact(917))
  }

  @Test func `a period that cuts a month agrees with its rows`() throws {
    let books = try TemporaryLedger()
    try books.drop(try payroll(), name: "payroll.csv", basis: .payrollTotal)
    try books.drop(OneSourceTests.claims, basis: .journey)
    let span = DateSpan(
      first: try #require(CivilDate("2024-05-05")), last: try #require(CivilDate("2024-06-15")))
    let filter = RowFilter(period: Period(span))
    let postings = try books.ledger.postings(where: filter)
      .reduce(Exact.zero) { $0 + $1.tally.amount.sum }
    let rows = try books.ledger.rows(where: filter, limit: .max).rows
      .reduce(Exact.zero) { $0 + $1.quantity }
    #expect(postings == rows)
    #expect(rows == Exact("173.5"))
  }

  @Test func `a held claim that somebody accepts goes before the payroll total`() throws {
    let books = try TemporaryLedger()
    try books.drop(try payroll(), name: "payroll.csv", basis: .payrollTotal)
    try books.drop(Claim.records([Claim("C", "700", .held)]), basis: .journey)
    #expect(try books.total() == Exact(917))
    try books.ledger.decide(.accept, on: ["f2-r2"], by: 0, at: TemporaryLedger.time(9))
    #expect(try books.total() == Exact(700 + 300 + 7))
    try books.ledger.decide(.undo, on: ["f2-r2"], by: 0, at: TemporaryLedger.time(10))
    #expect(try books.total() == Exact(917))
  }

  @Test func `what a release without sources has written counts as it did`() throws {
    let books = try TemporaryLedger()
    try books.drop(try payroll(), name: "payroll.csv")
    try books.drop(OneSourceTests.claims)
    let before = Set(try books.ledger.postings())
    try books.becomeOlder(version: 2)
    #expect(Set(try books.ledger.postings()) == before)
    #expect(try books.ledger.verify().firstDifference == nil)
    try books.drop(
      Claim.records([Claim("D", "4", day: 8)]), name: "more.csv", basis: .journey)
    #expect(try books.total() == Exact(917 + 30 + 4))
  }
}
