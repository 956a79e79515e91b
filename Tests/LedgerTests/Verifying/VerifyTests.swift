import ImpactCore
import Ledger
import Testing

@Suite struct VerifyTests {
  @Test(arguments: [
    "UPDATE posting SET amount='9.000000000000000001'", "UPDATE posting SET rows=2",
    "UPDATE posting SET month=NULL", "UPDATE posting SET account='held'",
    "DELETE FROM posting", "INSERT INTO posting SELECT * FROM posting",
    "UPDATE file SET counted=2", "UPDATE posting SET amount='nine'",
    "UPDATE chunk SET bytes=x'10ff'",
  ])
  func `a corruption by hand is found`(corruption: String) throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    try books.becomeOlder(version: 9)
    #expect(try books.ledger.verify().firstDifference == nil)
    for table in ["posting", "file", "chunk"] {
      try books.ledger.store.execute("DROP TRIGGER \(table)_no_update")
      try books.ledger.store.execute("DROP TRIGGER \(table)_no_delete")
    }
    try books.ledger.store.execute(corruption)
    #expect(try finding(in: books.ledger) != nil)
  }

  /// The first difference in words, damage included.
  private func finding(in ledger: Ledger) throws(LedgerError) -> String? {
    do {
      return try ledger.verify().firstDifference
    } catch .damaged(let what) {
      return what
    }
  }

  @Test func `it says how much was compared`() throws {
    let books = try TemporaryLedger()
    #expect(try books.ledger.verify() == Verification())
    try books.drop(Claim.records([Claim("A", "9"), Claim("B", "1"), Claim("C", "2")]))
    let checked = try books.ledger.verify()
    #expect(checked.rows == 3)
    #expect(checked.postings == (try books.ledger.postings().count))
  }

  @Test func `the first difference names file, activity and both figures`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    try books.becomeOlder(version: 9)
    try books.ledger.store.execute(
      "DROP TRIGGER posting_no_update; UPDATE posting SET amount='10'")
    let finding = try #require(try books.ledger.verify().firstDifference)
    #expect(finding.contains("f1"))
    #expect(finding.contains("2024-05"))
    #expect(finding.contains("the rows give 9, the books say 10"))
  }
}
