import Glibc
import ImpactCore
import Ledger
import Testing

@Suite struct BackupTests {
  @Test func `a copy answers, verifies and ends as the ledger does`() throws {
    let books = try EventfulLedger.make()
    let path = books.folder.path + "/copy.db"
    try books.ledger.backup(to: path)
    #expect(books.folder.names == ["copy.db", "impact.db"])
    let copy = try Ledger(path: path)
    #expect(try AllAnswers(copy) == AllAnswers(books.ledger))
    #expect(try copy.head() == books.ledger.head())
    #expect(try copy.verify().firstDifference == nil)
    #expect(
      try copy.pragmas().map { "\($0.name)=\($0.value)" }
        == books.ledger.pragmas().map { "\($0.name)=\($0.value)" })
    #expect(try copy.store.integer("PRAGMA freelist_count") == 0)
    var found = stat()
    #expect(stat(path, &found) == 0)
    #expect(found.st_mode & 0o777 == 0o600)
  }

  @Test func `a copy that is restored goes on where it was made`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9"), Claim("B", "700", .held)]))
    try books.ledger.backup(to: books.folder.path + "/copy.db")
    let restored = books.folder.bytes(of: "copy.db")
    let second = Claim.records([Claim("A", "10"), Claim("C", "4")])
    let draft = books.ledger.draft(for: books.arrival())
    for record in second { try draft.append(record) }
    let (summary, time) = (FileSummary(layout: "claims", stream: .mileage), books.now)
    try books.ledger.accept(draft, summary, at: time)
    let (after, head) = (try AllAnswers(books.ledger), try books.ledger.head())
    books.folder.write(restored, to: "impact.db")
    try books.reopen()
    #expect(try books.total() == Exact(9))
    let again = books.ledger.draft(for: draft.arrival)
    for record in second { try again.append(record) }
    try books.ledger.accept(again, summary, at: time)
    #expect(try AllAnswers(books.ledger) == after)
    #expect(try books.ledger.head() == head)
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  @Test func `what stands at the place already is not touched`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    books.folder.write([1, 2, 3], to: "copy.db")
    let path = books.folder.path + "/copy.db"
    #expect(throws: LedgerError.exists(path: path)) { try books.ledger.backup(to: path) }
    #expect(books.folder.bytes(of: "copy.db") == [1, 2, 3])
    #expect(books.folder.names == ["copy.db", "impact.db"])
    let own = books.folder.path + "/impact.db"
    #expect(throws: LedgerError.exists(path: own)) { try books.ledger.backup(to: own) }
  }

  @Test func `a copy that was cut short is no copy, and is overwritten by the next`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9")]))
    books.folder.write([1, 2, 3], to: "copy.db.unfinished")
    try books.ledger.backup(to: books.folder.path + "/copy.db")
    #expect(books.folder.names == ["copy.db", "impact.db"])
    #expect(try Ledger(path: books.folder.path + "/copy.db").files().count == 1)
  }

  @Test func `a folder that is missing is an error, and the ledger goes on`() throws {
    let books = try TemporaryLedger()
    let path = books.folder.path + "/none/copy.db"
    let error = #expect(throws: LedgerError.self) { try books.ledger.backup(to: path) }
    #expect(error == .copy(path: path, errno: ENOENT))
    try books.drop(Claim.records([Claim("A", "9")]))
    #expect(try books.total() == Exact(9))
  }

  @Test func `a damaged ledger is not copied`() throws {
    let books = try EventfulLedger.make()
    try books.edit("UPDATE sheet SET bytes=CAST(bytes || x'00' AS BLOB) WHERE event=1")
    #expect(throws: LedgerError.self) {
      try books.ledger.backup(to: books.folder.path + "/copy.db")
    }
    #expect(books.folder.names == ["impact.db"])
  }
}
