import ImpactCore
import Ledger
import Testing

@Suite struct DecisionStoreTests {
  @Test func `a ledger from before decisions is opened and can decide`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9"), Claim("B", "700", .held)]))
    let before = Set(try books.ledger.postings())
    try books.becomeOlder(version: 1)
    #expect(try books.ledger.store.integer("PRAGMA user_version") == Int64(Schema.version))
    #expect(Set(try books.ledger.postings()) == before)
    #expect(try books.ledger.verify().firstDifference == nil)
    try books.ledger.decide(.accept, on: ["f1-r3"], by: 0, at: TemporaryLedger.time(9))
    #expect(try books.total() == Exact(709))
    try books.reopen()
    #expect(try books.total() == Exact(709))
  }

  @Test func `a decision keeps who made it and when, and cannot be changed`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("B", "700", .held)]))
    let time = TemporaryLedger.time(9)
    try books.ledger.decide(.reject, on: ["f1-r2"], by: 4_294_967_295, at: time)
    let store = books.ledger.store
    #expect(try store.integer("SELECT uid FROM decision") == 4_294_967_295)
    #expect(
      try store.integer("SELECT at FROM event JOIN decision ON event = sequence")
        == time.unixMilliseconds)
    #expect(throws: LedgerError.self) { try store.execute("UPDATE decision SET uid = 1") }
    #expect(throws: LedgerError.self) { try store.execute("DELETE FROM decision") }
    #expect(try store.integer("SELECT uid FROM decision") == 4_294_967_295)
  }

  @Test(arguments: [
    "UPDATE decision SET now='rejected'", "UPDATE decision SET activity_key=NULL",
    "UPDATE decision SET was='rejected'", "UPDATE decision SET place=0", "DELETE FROM decision",
  ])
  func `a corruption by hand is found`(corruption: String) throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9"), Claim("B", "700", .held)]))
    try books.ledger.decide(
      .correct(.kilometre), on: ["f1-r3"], by: 0, at: TemporaryLedger.time(9))
    #expect(try books.ledger.verify().firstDifference == nil)
    let store = books.ledger.store
    try store.execute(
      """
      DROP TRIGGER decision_no_update; DROP TRIGGER decision_no_delete;
      PRAGMA ignore_check_constraints=ON; \(corruption)
      """)
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
}
