import ImpactCore
import Ledger
import Testing

@Suite struct StoreTests {
  @Test func `the live settings are those promised`() throws {
    let books = try TemporaryLedger()
    let live = try books.ledger.pragmas().map { "\($0.name)=\($0.value)" }
    for setting in [
      "journal_mode=delete", "synchronous=3", "foreign_keys=1", "temp_store=2", "secure_delete=1",
    ] {
      #expect(live.contains(setting))
    }
  }

  @Test func `reopening gives equal postings`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records((1...50).map { Claim("A\($0)", "\($0).25", site: "S\($0 % 3)") }))
    try books.drop(Claim.records((1...10).map { Claim("A\($0)", "\($0).5", .held) }))
    let before = Set(try books.ledger.postings())
    try books.reopen()
    #expect(Set(try books.ledger.postings()) == before)
    #expect(try books.ledger.verify().firstDifference == nil)
  }

  @Test func `a ledger of a newer program is refused untouched`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/impact.db"
    do {
      let ledger = try Ledger(path: path)
      try ledger.store.execute("PRAGMA user_version=99")
    }
    let before = folder.bytes(of: "impact.db")
    #expect(throws: LedgerError.newer(path: path, version: 99, supported: Schema.version)) {
      try Ledger(path: path)
    }
    #expect(folder.bytes(of: "impact.db") == before)
    #expect(folder.names == ["impact.db"])
  }

  @Test(arguments: [0, 1, 99, 100, 5000])
  func `a foreign file is refused untouched`(size: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/impact.db"
    folder.write([UInt8](repeating: 0x41, count: size), to: "impact.db")
    if size == 0 {
      // An empty file is what a first start that was killed leaves behind.
      #expect(try Ledger(path: path).verify().firstDifference == nil)
      return
    }
    #expect(throws: LedgerError.foreign(path: path)) { try Ledger(path: path) }
    #expect(folder.bytes(of: "impact.db") == [UInt8](repeating: 0x41, count: size))
    #expect(folder.names == ["impact.db"])
  }

  @Test func `another program's database is refused untouched`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/impact.db"
    do {
      let other = try Store(path: path)
      try other.execute("CREATE TABLE other (id INTEGER PRIMARY KEY)")
    }
    let before = folder.bytes(of: "impact.db")
    #expect(throws: LedgerError.foreign(path: path)) { try Ledger(path: path) }
    #expect(folder.bytes(of: "impact.db") == before)
  }

  @Test func `a full disk leaves nothing of the file and the ledger goes on`() throws {
    let books = try TemporaryLedger()
    try books.drop(Claim.records([Claim("A", "9", site: "Ward 1")]))
    let pages = try #require(try books.ledger.store.integer("PRAGMA page_count"))
    _ = try books.ledger.store.integer("PRAGMA max_page_count=\(pages + 3)")
    let many = Claim.records((1...5000).map { Claim("B\($0)", "1", site: "Site \($0)") })
    #expect(throws: LedgerError.self) { try books.drop(many) }
    #expect(try books.ledger.files().map(\.id) == ["f1"])
    #expect(try books.total() == Exact(9))
    #expect(try books.ledger.verify().firstDifference == nil)
    _ = try books.ledger.store.integer("PRAGMA max_page_count=1000000")
    #expect(try books.drop(many).id == "f2")
    #expect(try books.total() == Exact(5009))
    try books.reopen()
    #expect(try books.total() == Exact(5009))
  }

  @Test(arguments: ["name", "file", "event", "problem", "chunk", "reversal", "sheet"])
  func `history cannot be changed or removed`(table: String) throws {
    let books = try TemporaryLedger()
    let problem = Problem(
      source: RowSource(row: 2), column: "", code: "c", reason: "r", whatToDo: "w", state: .held)
    try books.drop(Claim.records([Claim("A", "9")]))
    let draft = books.ledger.draft(for: books.arrival())
    try draft.append(Claim("A", "8").record(row: 2))
    try books.ledger.accept(
      draft, FileSummary(layout: "claims", stream: .mileage, problems: [problem]),
      at: TemporaryLedger.time(3))
    #expect(throws: LedgerError.self) {
      try books.ledger.store.execute("UPDATE \(table) SET rowid = rowid + 1000")
    }
    #expect(throws: LedgerError.self) {
      try books.ledger.store.execute("DELETE FROM \(table)")
    }
  }

  @Test func `an error names the statement and no value`() throws {
    let books = try TemporaryLedger()
    let error = #expect(throws: LedgerError.self) {
      try books.ledger.store.run("INSERT INTO event (kind) VALUES (?)", .text("secret"))
    }
    #expect(error?.description.contains("INSERT INTO event") == true)
    #expect(error?.description.contains("secret") == false)
  }
}
