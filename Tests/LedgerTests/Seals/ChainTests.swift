import ImpactCore
import Ledger
import Testing

/// The chain of links (no change of the state goes unseen).
@Suite struct ChainTests {
  @Test func `each event has a link and moves the head`() throws {
    let books = try TemporaryLedger()
    #expect(try books.ledger.head() == nil)
    try books.drop(Claim.records([Claim("A", "9")]))
    let first = try #require(try books.ledger.head())
    #expect(first.utf8.count == 64)
    try books.drop(Claim.records([Claim("A", "10", .held)]))
    let second = try #require(try books.ledger.head())
    #expect(second != first)
    try books.reopen()
    #expect(try books.ledger.head() == second)
    let store = books.ledger.store
    #expect(
      try store.integer("SELECT count(*) FROM link")
        == store.integer("SELECT count(*) FROM event"))
  }

  @Test func `equal histories have equal heads, and others have not`() throws {
    let heads = try ["9", "9", "9.5"].map { miles in
      let books = try TemporaryLedger()
      try books.drop(Claim.records([Claim("A", miles), Claim("B", "1")]))
      try books.retract("f1")
      return try #require(try books.ledger.head())
    }
    #expect(heads[0] == heads[1])
    #expect(heads[0] != heads[2])
  }

  @Test func `what is no event leaves the head where it is`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    let head = try books.ledger.head()
    try books.ledger.noteInterruption(of: books.arrival())
    #expect(try books.ledger.head() == head)
  }

  /// A correction to the unit that a row has writes a name and no event.
  @Test func `a name without an event is sealed, too`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9", .held), Claim("B", "9", .held)]))
    for unit in [ActivityUnit.kilometre, .metre, .kilometre] {
      try books.ledger.decide(
        .correct(unit), on: ["f1-r2", "f1-r3"], by: 0, at: TemporaryLedger.time(9))
    }
    try books.reopen()
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  @Test(arguments: [
    "UPDATE posting SET amount='10' WHERE rowid=1", "UPDATE posting SET month=NULL",
    "UPDATE posting SET event=event+1 WHERE event=3", "DELETE FROM posting WHERE rowid=1",
    "INSERT INTO posting SELECT * FROM posting WHERE event=5",
  ])
  func `an edit of an older release's postings is refused at the start`(edit: String) throws {
    let books = try EventfulLedger.make()
    try books.becomeOlder(version: 9)
    try books.edit(edit)
    #expect(throws: LedgerError.self) { try books.reopen() }
  }

  @Test(arguments: [
    "UPDATE sheet SET bytes=CAST(bytes || x'00' AS BLOB) WHERE event=1",
    "UPDATE sheet SET bytes=(SELECT bytes FROM sheet WHERE event=1) WHERE event=2",
    "UPDATE sheet SET postings=postings+1", "UPDATE sheet SET page=page+1 WHERE event=1",
    "UPDATE sheet SET entry='reversal' WHERE event=1",
    "UPDATE sheet SET event=event+1 WHERE event=(SELECT max(event) FROM sheet)",
    "DELETE FROM sheet WHERE event=1",
    "INSERT INTO sheet SELECT event, entry, page+1, postings, bytes FROM sheet WHERE event=5",
    "UPDATE event SET at=at+1 WHERE sequence=2", "UPDATE event SET kind='held' WHERE sequence=1",
    "UPDATE event SET file=1 WHERE sequence=2", "DELETE FROM event WHERE sequence=2",
    "INSERT INTO event SELECT max(sequence)+1, at, kind, file FROM event",
    "UPDATE file SET org='RYY' WHERE id=3", "DELETE FROM file WHERE id=3",
    "UPDATE name SET text='Site 99' WHERE text='Site 1'", "DELETE FROM name WHERE id=2",
    "INSERT INTO name (text) VALUES ('Site 99')",
    "DELETE FROM link WHERE number=2",
    "DELETE FROM link WHERE number=(SELECT max(number) FROM link)",
    "UPDATE link SET link=zeroblob(32) WHERE number=4",
    "UPDATE link SET contents=zeroblob(32) WHERE number=4",
    "UPDATE link SET marks='1' WHERE number=4",
    "UPDATE identity_run SET org='RYY'", "DELETE FROM identity_run WHERE org='RXX'",
    "UPDATE identity_run SET checksum=zeroblob(32)",
  ])
  func `an edit that could change a total is refused at the start`(edit: String) throws {
    let books = try EventfulLedger.make()
    try books.edit(edit)
    let error = #expect(throws: LedgerError.self) { try books.reopen() }
    guard case .damaged = error else {
      Issue.record("\(error.map { "\($0)" } ?? "nothing")")
      return
    }
    #expect(error?.whatToDo == "Restore the last backup and drop the files since then again.")
  }

  @Test(arguments: [
    "UPDATE file SET counted=counted+1, amended=amended-1 WHERE id=1",
    "UPDATE file SET name='other.csv' WHERE id=1", "UPDATE file SET notes='' WHERE id=4",
    "UPDATE file SET names=x'' WHERE id=5", "UPDATE file SET size=size+1",
    "UPDATE problem SET reason='Fine.'", "DELETE FROM problem WHERE row=3",
    "UPDATE decision SET uid=9", "UPDATE retraction SET why='no reason'",
    "DELETE FROM replacement", "UPDATE replacement SET earlier=1",
    "UPDATE reversal SET rows=x'0000' WHERE rowid=1", "DELETE FROM restoration",
    "UPDATE recount SET rows=rows+1", "DELETE FROM recount",
    "UPDATE chunk SET first_month=first_month-1", "UPDATE chunk SET bytes=x'10ff'",
    "UPDATE revision SET names=zeroblob(8)", "DELETE FROM revision",
    "DELETE FROM checksum WHERE file=1", "UPDATE checksum SET event=event+1 WHERE file=1",
    "UPDATE identity_page SET entries=zeroblob(32)", "DELETE FROM identity_page",
    "UPDATE identity_page SET checksum=zeroblob(32)",
  ])
  func `an edit of anything else is found by verify`(edit: String) throws {
    let books = try EventfulLedger.make()
    #expect(try books.ledger.verify().firstDifference == nil)
    try books.edit(edit)
    try books.reopen()
    #expect(try books.ledger.verify().firstDifference != nil)
  }

  @Test func `rows are never read from changed bytes`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    try books.drop(Claim.records([Claim("B", "700")]))
    try books.edit("UPDATE chunk SET bytes=(SELECT bytes FROM chunk WHERE file=2) WHERE file=1")
    #expect(throws: LedgerError.self) { try books.totalOfRows() }
    #expect(throws: LedgerError.self) { try books.retract("f1") }
    #expect(try books.total() == Exact(709))
  }

  @Test func `a row is not counted twice because its identity was changed`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    try books.edit(
      "UPDATE identity_page SET entries=CAST(x'00' || substr(entries, 2) AS BLOB)")
    #expect(throws: LedgerError.self) { try books.drop(Claim.records([Claim("A", "9")])) }
    #expect(try books.ledger.files().count == 1)
    #expect(try books.total() == Exact(9))
  }

  @Test func `an answer about the past is not given from changed postings`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    let then = books.now
    try books.drop(Claim.records([Claim("B", "1")]))
    try books.edit("UPDATE sheet SET bytes=(SELECT bytes FROM sheet WHERE event=2) WHERE event=1")
    #expect(throws: LedgerError.self) { try books.ledger.postings(asOf: then) }
    #expect(try books.total() == Exact(10))
  }

  @Test(arguments: 1..<5)
  func `a ledger from before the chain gets one, once`(version: Int) throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9"), Claim("B", "700", .held)]))
    try books.drop(Claim.records([Claim("A", "10")]))
    let before = try AllAnswers(books.ledger)
    try books.becomeOlder(version: version)
    #expect(try AllAnswers(books.ledger) == before)
    #expect(try books.ledger.head() != nil)
    #expect(try books.ledger.verify().firstDifference == nil)
    try books.edit("DELETE FROM link WHERE number=2")
    #expect(throws: LedgerError.self) { try books.reopen() }
  }

  @Test func `a version that does not fit the tables is refused`() throws {
    let books = try EventfulLedger.make()
    try books.ledger.store.execute("PRAGMA user_version=1")
    let error = #expect(throws: LedgerError.self) { try books.reopen() }
    #expect(error?.whatToDo == LedgerError.damaged("").whatToDo)
  }
}
