import ImpactCore
import Ledger
import Testing

@Suite struct RetractionStoreTests {
  private func visits(_ miles: Range<Int>) -> [Record] {
    Claim.records(miles.map { Claim(nil, "\($0)") })
  }

  @Test func `a ledger from before retractions is opened and can take files back`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    try books.drop(Claim.records([Claim("A", "700", .held)]))
    try books.ledger.decide(.accept, on: ["f2-r2"], by: 0, at: TemporaryLedger.time(3))
    try books.ledger.decide(.undo, on: ["f2-r2"], by: 0, at: TemporaryLedger.time(4))
    try books.drop(visits(1..<11), name: "visits.csv")
    try books.drop(visits(3..<11), name: "visits.csv")
    let before = Set(try books.ledger.postings())
    try books.becomeOlder(version: 3)
    let store = books.ledger.store
    #expect(try store.integer("PRAGMA user_version") == Int64(Schema.version))
    #expect(try store.integer("SELECT count(*) FROM restoration") == 1)
    #expect(try store.integer("SELECT earlier FROM replacement WHERE file=4") == 3)
    #expect(Set(try books.ledger.postings()) == before)
    #expect(try books.ledger.verify().firstDifference == nil)
    try books.retract("f1")
    #expect(try books.total() == Exact((3..<11).reduce(0, +)))
    try books.retract("f4")
    #expect(try books.total() == Exact((1..<11).reduce(0, +)))
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  @Test func `a retraction cannot be changed`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    try books.drop(Claim.records([Claim("A", "9"), Claim("B", "8")]))
    try books.retract("f1", why: "it was a draft")
    let store = books.ledger.store
    for table in ["retraction", "revision", "recount"] {
      #expect(try store.integer("SELECT count(*) FROM \(table)") == 1)
      #expect(throws: LedgerError.self) { try store.execute("UPDATE \(table) SET event=1") }
      #expect(throws: LedgerError.self) { try store.execute("DELETE FROM \(table)") }
    }
  }

  @Test(arguments: [
    "DELETE FROM retraction", "DELETE FROM restoration", "DELETE FROM revision",
    "DELETE FROM recount", "UPDATE restoration SET file=3", "UPDATE recount SET now='held'",
    "UPDATE revision SET chunk=7",
    "UPDATE revision SET bytes=(SELECT bytes FROM chunk WHERE file=3)",
  ])
  func `a corruption by hand is found`(corruption: String) throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9", site: "North")]))
    try books.drop(Claim.records([Claim("A", "10"), Claim("B", "8", site: "South")]))
    try books.drop(Claim.records([Claim("B", "8", site: "South")]))
    try books.retract("f2")
    #expect(try books.ledger.verify().firstDifference == nil)
    let store = books.ledger.store
    try store.execute("PRAGMA foreign_keys=OFF")
    for table in ["retraction", "restoration", "revision", "recount"] {
      try store.execute("DROP TRIGGER \(table)_no_update; DROP TRIGGER \(table)_no_delete")
    }
    try store.execute(corruption)
    var finding: String?
    do throws(LedgerError) {
      finding = try books.ledger.verify().firstDifference
    } catch {
      finding = error.reason
    }
    #expect(finding != nil)
  }
}
