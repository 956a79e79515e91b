import ImpactCore
import Ledger
import Testing

@Suite struct VerificationRunTests {
  @Test func `the steps find what the whole finds, and each is a small part of it`() throws {
    let books = try EventfulLedger.make()
    var run = try books.ledger.verification()
    var steps = 0
    while try !run.step() { steps += 1 }
    #expect(run.isOver)
    #expect(run.result == (try books.ledger.verify()))
    let events = try #require(try books.ledger.store.integer("SELECT count(*) FROM event"))
    #expect(steps > 2 * Int(events))
  }

  @Test func `what is written between the steps is verified, too`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9"), Claim("B", "700", .held)]))
    var run = try books.ledger.verification()
    var steps = 0
    while try !run.step() {
      if steps % 9 == 0, steps < 90 {
        let file = try books.drop(Claim.records([Claim("A", "\(steps)"), Claim("B", "1")]))
        try books.drop(Claim.records([Claim("B", "\(steps)", .held)]))
        try books.ledger.decide(.accept, on: ["f2-r2"], by: 0, at: books.now)
        if steps % 2 == 0 { try books.retract(file.id) }
      }
      steps += 1
    }
    #expect(run.result.firstDifference == nil)
    #expect(run.result.rows == (try books.ledger.verify()).rows)
  }

  @Test func `a run that is given up leaves the ledger as it was`() throws {
    let books = try EventfulLedger.make()
    let before = try AllAnswers(books.ledger)
    for steps in 1..<30 {
      var run = try books.ledger.verification()
      for _ in 0..<steps { try run.step() }
    }
    #expect(try AllAnswers(books.ledger) == before)
    try books.drop(Claim.records([Claim("A", "9")]))
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  @Test func `a difference ends the run`() throws {
    let books = try EventfulLedger.make()
    try books.edit("UPDATE sheet SET bytes=CAST(bytes || x'00' AS BLOB) WHERE event=1")
    var run = try books.ledger.verification()
    while try !run.step() {}
    let difference = try #require(run.result.firstDifference)
    #expect(try run.step())
    #expect(run.result.firstDifference == difference)
  }

  @Test func `an index that hides a row is found`() throws {
    let books = try EventfulLedger.make()
    try books.edit(
      """
      PRAGMA writable_schema=ON;
      UPDATE sqlite_schema SET sql='CREATE INDEX problem_by_file ON problem (row)'
      WHERE name='problem_by_file'
      """)
    try books.reopen()
    let difference = try #require(try books.ledger.verify().firstDifference)
    #expect(difference.contains("problem_by_file"))
  }

  @Test func `a row that names a missing one is found`() throws {
    let books = try EventfulLedger.make()
    try books.edit(
      "INSERT INTO pending_move (number, file, moved_from, moved_to) VALUES (1, 99, 'a', 'b')")
    let difference = try #require(try books.ledger.verify().firstDifference)
    #expect(difference == "The table pending_move names a row of the table file that is missing.")
  }

  @Test func `a wrong list of free pages is found`() throws {
    let books = try EventfulLedger.make()
    var bytes = books.folder.bytes(of: "impact.db")
    bytes[39] ^= 1
    let folder = try TemporaryFolder()
    folder.write(bytes, to: "impact.db")
    let ledger = try Ledger(path: folder.path + "/impact.db")
    let difference = try #require(try ledger.verify().firstDifference)
    #expect(difference.contains("The database file is damaged"))
  }
}
