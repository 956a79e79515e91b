import ImpactCore
import Ledger
import Testing

/// Contract section 4: the first rule that applies, file by file.
@Suite struct IdentityRuleTests {
  @Test func `references that two different rows share give way to the natural key`() throws {
    let books = try TemporaryLedger()
    let claims = [
      Claim("TRIP", "9", naturalKey: "AB12 1000"), Claim("TRIP", "8", naturalKey: "AB12 1009"),
    ]
    #expect(try books.drop(Claim.records(claims)).identityRule == .naturalKey)
    let amended = try books.drop(
      Claim.records([Claim("TRIP", "7", naturalKey: "AB12 1009")]), name: "later.csv")
    // One row alone has a reference of its own, and that is another identity.
    #expect(amended.identityRule == .reference)
    #expect(amended.counts[.counted] == 1)
  }

  @Test func `a natural key amends as a reference does`() throws {
    let books = try TemporaryLedger()
    let claims = [
      Claim(nil, "9", naturalKey: "Site 1 May"), Claim(nil, "8", naturalKey: "Site 2 May"),
    ]
    #expect(try books.drop(Claim.records(claims)).identityRule == .naturalKey)
    let later = try books.drop(
      Claim.records([claims[0], Claim(nil, "7", naturalKey: "Site 2 May")]), name: "later.csv")
    #expect(later.counts[.unchanged] == 1)
    #expect(later.counts[.amended] == 1)
    #expect(try books.total() == Exact(16))
  }

  @Test func `one row without a reference makes the file go by content`() throws {
    let books = try TemporaryLedger()
    let claims = [Claim("A", "9"), Claim("B", "8"), Claim(nil, "7")]
    #expect(try books.drop(Claim.records(claims)).identityRule == .content)
  }

  @Test func `a natural key that is not unique gives way to content`() throws {
    let books = try TemporaryLedger()
    let claims = [Claim(nil, "9", naturalKey: "Site 1"), Claim(nil, "8", naturalKey: "Site 1")]
    let file = try books.drop(Claim.records(claims))
    #expect(file.identityRule == .content)
    #expect(file.counts[.counted] == 2)
  }

  @Test func `two equal home visits on one day are two`() throws {
    let books = try TemporaryLedger()
    let visits = [Claim(nil, "4"), Claim(nil, "4"), Claim(nil, "6")]
    #expect(try books.drop(Claim.records(visits)).counts[.counted] == 3)
    let later = try books.drop(Claim.records(visits + [Claim(nil, "4")]), name: "later.csv")
    #expect(later.counts[.unchanged] == 3)
    #expect(later.counts[.counted] == 1)
    #expect(try books.total() == Exact(18))
  }

  /// More records than are sorted at a time, and the one that changes the rule comes last.
  @Test func `the rule changes for rows that were set aside long ago`() throws {
    let books = try TemporaryLedger()
    let count = 66_000
    func claims(_ last: Claim) -> [Record] {
      Claim.records(
        (1..<count).map { Claim("R\($0)", "1", naturalKey: "N\($0)", site: "S\($0 % 7)") } + [last])
    }
    let byKey = try books.drop(claims(Claim(nil, "1", naturalKey: "N\(count)")))
    #expect(byKey.identityRule == .naturalKey)
    let amended = try books.drop(
      Claim.records([Claim(nil, "5", naturalKey: "N17")]), name: "later.csv")
    #expect(amended.counts[.amended] == 1)
    let byReference = try books.drop(claims(Claim("R1", "2", naturalKey: "N0")), name: "third.csv")
    #expect(byReference.identityRule == .naturalKey)
    #expect(byReference.counts[.amended] == 1)
    #expect(byReference.counts[.unchanged] == count - 2)
    #expect(byReference.counts[.counted] == 1)
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  /// At and past the ends of a page of identities and of a chunk of rows.
  @Test(arguments: [1, 249, 250, 251, 500, 501, 2047, 2048, 2049])
  func `every row of a file is known again, whatever its length`(count: Int) throws {
    let books = try TemporaryLedger()
    let records = Claim.records((0..<count).map { Claim("R\($0)", "1") })
    try books.drop(records)
    let again = try books.drop(records + [Claim("last", "2").record(row: count + 2)])
    #expect(again.counts[.unchanged] == count)
    #expect(again.counts[.counted] == 1)
    #expect(try books.total() == Exact(count + 2))
    #expect(try books.totalOfRows() == Exact(count + 2))
  }

  @Test func `many small files keep the number of runs small`() throws {
    let books = try TemporaryLedger()
    for file in 0..<300 {
      try books.drop(Claim.records((0..<3).map { Claim("\(file)/\($0)", "1") }))
    }
    let runs = try books.ledger.store.integer("SELECT count(*) FROM identity_run") ?? 0
    let entries = try books.ledger.store.integer("SELECT sum(entries) FROM identity_run") ?? 0
    #expect(runs <= 10, "\(runs) runs")
    #expect(entries == 900)
    let again = try books.drop(
      Claim.records((0..<300).map { Claim("\($0)/1", $0 == 150 ? "2" : "1") }))
    #expect(again.counts[.unchanged] == 299)
    #expect(again.counts[.amended] == 1)
  }
}
