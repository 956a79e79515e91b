import ImpactCore
import Ledger
import TestSupport
import Testing

@Suite struct PackedRowsTests {
  /// More than one chunk, every shape of row, sources out of order.
  @Test(arguments: [UInt64(11), 12])
  func `rows are read back exactly`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let books = try TemporaryLedger()
    var records: [Record] = []
    for row in 0..<2100 {
      let activity = RandomActivity.next(using: &random)
      let source =
        random.oneIn(5)
        ? RowSource(
          sheet: Int.random(in: 0..<4, using: &random),
          row: Int.random(in: 1...1_048_576, using: &random),
          item: Int.random(in: 0..<12, using: &random))
        : RowSource(row: row + 2)
      let readings: [Record.Reading] = [
        .counted(activity), .held(activity), .reversal(activity), .rejected, .ignored,
        .notApplicable,
      ]
      records.append(
        Record(
          source: source, reading: readings[Int.random(in: 0..<readings.count, using: &random)],
          identity: nil))
    }
    try books.drop(records)
    for account in Posting.Account.allCases {
      let expected = records.filter { $0.account == account }
      let (rows, total) = try books.ledger.rows(where: RowFilter(account: account), limit: .max)
      #expect(total == expected.count)
      #expect(rows.map(\.source) == expected.map(\.source), "seed \(seed)")
      #expect(rows.map(\.activity) == expected.compactMap(\.reading.activity), "seed \(seed)")
    }
    #expect(try books.ledger.verify().firstDifference == nil, "seed \(seed)")
  }

  @Test func `a page of the rows is taken from where it is asked`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records((1...30).map { Claim("A\($0)", "\($0)", day: $0) }))
    let (rows, total) = try books.ledger.rows(where: RowFilter(), limit: 3, offset: 10)
    #expect(total == 30)
    #expect(rows.map(\.source.row) == [12, 13, 14])
    #expect(rows.allSatisfy { $0.file == "f1" && $0.fileName == "claims.csv" && $0.sheet == "" })
    #expect(try books.ledger.rows(where: RowFilter(), limit: 3, offset: 29).rows.count == 1)
    #expect(try books.ledger.rows(where: RowFilter(), limit: 0).total == 30)
  }

  @Test func `a filter takes what it names`() throws {
    let books = try TemporaryLedger()
    try books.drop(
      Claim.records([
        Claim("A", "1", day: 1, site: "North", orgUnit: "CC1"),
        Claim("B", "2", day: 2, site: "South", orgUnit: "CC1"),
        Claim("C", "4", day: 3, site: "North", orgUnit: "CC2"),
        Claim("D", "8", day: 4, .held),
      ]))
    try books.drop(Claim.records([Claim("A", "16", day: 9)]), org: "RVV")
    func sum(_ filter: RowFilter) throws -> Exact {
      let rows = try books.ledger.rows(where: filter, limit: .max).rows
      let postings = try books.ledger.postings(where: filter)
      let total = postings.reduce(Exact.zero) { $0 + $1.tally.amount.sum }
      #expect(rows.reduce(Exact.zero) { $0 + $1.activity.amount.exact } == total)
      return total
    }
    #expect(try sum(RowFilter(site: "North")) == Exact(5))
    #expect(try sum(RowFilter(orgUnit: "CC1")) == Exact(3))
    #expect(try sum(RowFilter(org: "RVV")) == Exact(16))
    #expect(try sum(RowFilter(stream: .waste)) == .zero)
    #expect(try sum(RowFilter(account: .held)) == Exact(8))
    let days = Period(from: CivilDate("2024-05-02"), to: CivilDate("2024-05-03"))
    #expect(try sum(RowFilter(period: days)) == Exact(6))
  }
}

extension Record {
  fileprivate var account: Posting.Account? {
    switch reading {
    case .counted, .reversal: .counted
    case .held: .held
    case .notApplicable, .rejected, .ignored: nil
    }
  }
}
