import ImpactCore
import Ledger
import Testing

/// Factor books as they were known at a time.
@Suite struct ShelfTests {
  private let books: TemporaryLedger

  init() throws {
    books = try TemporaryLedger()
  }

  private func text(
    _ role: FactorText.Role, _ file: String, _ content: String
  ) -> ShelfText {
    ShelfText(FactorText(role: role, file: file, bytes: Array(content.utf8)))
  }

  private func texts(_ book: String = "2024", own: String? = nil) -> [ShelfText] {
    [
      text(.published, "/usr/share/factors/uk.csv", book),
      text(.rules, "/usr/share/factors/choice.rules", "rules"),
    ] + (own.map { [text(.own, "/etc/factors/uk.csv", $0)] } ?? [])
  }

  private func contents(asOf instant: Instant?) throws -> [String] {
    let noted = try #require(try books.ledger.noted(asOf: instant))
    return try books.ledger.texts(of: noted.record).map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  @Test func `each time has the books that were in force`() throws {
    #expect(try books.ledger.noted(asOf: nil) == nil)
    try books.ledger.note(texts(), policy: "calendar-year", at: TemporaryLedger.time(10))
    try books.ledger.note(
      texts("2025", own: "mine"), policy: "calendar-year", at: TemporaryLedger.time(20))
    try books.ledger.note(
      texts("2025", own: "mine"), policy: "financial-year", at: TemporaryLedger.time(30))
    #expect(try contents(asOf: TemporaryLedger.time(10)) == ["2024", "rules"])
    #expect(try contents(asOf: TemporaryLedger.time(19)) == ["2024", "rules"])
    #expect(try contents(asOf: TemporaryLedger.time(20)) == ["mine", "2025", "rules"])
    #expect(try contents(asOf: nil) == ["mine", "2025", "rules"])
    func policy(_ minute: Int64) throws -> String? {
      try books.ledger.noted(asOf: TemporaryLedger.time(minute))?.record.policy
    }
    #expect(try policy(29) == "calendar-year")
    #expect(try policy(30) == "financial-year")
    try books.reopen()
    #expect(try contents(asOf: TemporaryLedger.time(19)) == ["2024", "rules"])
  }

  @Test func `a time before the first record has the first`() throws {
    try books.ledger.note(texts(), policy: "calendar-year", at: TemporaryLedger.time(10))
    #expect(try contents(asOf: TemporaryLedger.time(1)) == ["2024", "rules"])
  }

  @Test func `what says the same is written once`() throws {
    let first = try books.ledger.note(
      texts(), policy: "calendar-year", at: TemporaryLedger.time(1))
    let again = try books.ledger.note(
      texts().reversed(), policy: "calendar-year", at: TemporaryLedger.time(2))
    #expect(again == first)
    let elsewhere = [text(.published, "uk.csv", "2024"), text(.rules, "choice.rules", "rules")]
    #expect(
      try books.ledger.note(elsewhere, policy: "calendar-year", at: TemporaryLedger.time(3))
        == first)
    try books.ledger.note(texts("2025"), policy: "calendar-year", at: TemporaryLedger.time(4))
    let back = try books.ledger.note(
      texts(), policy: "calendar-year", at: TemporaryLedger.time(5))
    #expect(back.number == 3)
    #expect(back.record == first.record)
    let store = books.ledger.store
    #expect(try store.integer("SELECT count(*) FROM book") == 3)
    #expect(try books.ledger.noted(first.number) == first)
    #expect(try books.ledger.noted(99) == nil)
  }

  @Test func `the books' clock never runs backwards, whatever is written`() throws {
    try books.ledger.note(texts(), policy: "calendar-year", at: TemporaryLedger.time(100))
    try books.drop(Claim.records([Claim("A", "9")]))
    #expect(try books.ledger.lastEvent() == TemporaryLedger.time(100))
    let noted = try books.ledger.note(
      texts("2025"), policy: "calendar-year", at: TemporaryLedger.time(2))
    #expect(noted.at == TemporaryLedger.time(100))
  }

  @Test(arguments: ["book", "shelf", "shelf_book"])
  func `a record cannot be changed`(table: String) throws {
    try books.ledger.note(texts(), policy: "calendar-year", at: TemporaryLedger.time(1))
    let store = books.ledger.store
    #expect(throws: LedgerError.self) { try store.execute("UPDATE \(table) SET rowid=rowid+9") }
    #expect(throws: LedgerError.self) { try store.execute("DELETE FROM \(table)") }
  }

  @Test func `a text that is not as written is refused`() throws {
    let noted = try books.ledger.note(
      texts(), policy: "calendar-year", at: TemporaryLedger.time(1))
    try books.edit("UPDATE book SET text=CAST('other' AS BLOB)")
    #expect(throws: LedgerError.damaged("the factor book uk.csv is not as written")) {
      try books.ledger.texts(of: noted.record)
    }
  }

  @Test(arguments: [
    "UPDATE shelf SET policy='financial-year'",
    "UPDATE shelf_book SET role='own' WHERE role='published'",
    "DELETE FROM shelf_book WHERE role='rules'",
    "INSERT INTO shelf (number, at, after_event, policy) VALUES (2, 0, 0, 'x')",
  ])
  func `a record that is changed by hand is found`(change: String) throws {
    try books.ledger.note(texts(), policy: "calendar-year", at: TemporaryLedger.time(1))
    #expect(try books.ledger.verify().firstDifference == nil)
    try books.edit(change)
    #expect(throws: LedgerError.self) { try books.reopen() }
  }

  @Test func `a ledger from before sign-offs is opened and goes on`() throws {
    try books.drop(Claim.records([Claim("A", "9")]))
    let store = books.ledger.store
    let newest = try #require(try store.integer("PRAGMA user_version"))
    try books.becomeOlder(version: 6)
    #expect(try books.ledger.store.integer("PRAGMA user_version") == newest)
    try books.ledger.note(texts(), policy: "calendar-year", at: TemporaryLedger.time(5))
    #expect(try contents(asOf: nil) == ["2024", "rules"])
    #expect(try books.ledger.verify().firstDifference == nil)
  }
}
