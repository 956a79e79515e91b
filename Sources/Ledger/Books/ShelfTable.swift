import ImpactCore

/// The factor books in the database, and which of them were in force when.
struct ShelfTable {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// Writes a record and those of its texts that are not known yet. Inside a transaction only.
  func insert(
    _ record: ShelfRecord, _ texts: [ShelfText], after event: Int64, at: Instant
  ) throws(LedgerError) -> NotedShelf {
    let number = (try store.integer("SELECT max(number) FROM shelf") ?? 0) + 1
    try store.run(
      "INSERT INTO shelf (number, at, after_event, policy) VALUES (?, ?, ?, ?)",
      .integer(number), .integer(at.unixMilliseconds), .integer(event), .text(record.policy))
    for text in texts {
      try store.run(
        "INSERT INTO book (sha256, text) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
        .text(text.sha256), .blob(text.text.bytes))
    }
    for book in record.books {
      try store.run(
        "INSERT INTO shelf_book (shelf, role, name, book) VALUES (?, ?, ?, ?)",
        .integer(number), .text(book.role.rawValue), .text(book.name), .text(book.sha256))
    }
    return NotedShelf(number: number, at: at, record: record)
  }

  /// The number of the last record at or before `instant`, nil for now; of the first record where
  /// all are later. Nil where there is none.
  func number(asOf instant: Instant?) throws(LedgerError) -> Int64? {
    try store.integer(
      """
      SELECT coalesce(
        (SELECT max(number) FROM shelf WHERE ?1 IS NULL OR at<=?1), (SELECT min(number) FROM shelf))
      """, .optional(instant?.unixMilliseconds))
  }

  func shelf(_ number: Int64) throws(LedgerError) -> NotedShelf? {
    let query = try store.query("SELECT at, policy FROM shelf WHERE number=?", .integer(number))
    guard try query.next() else { return nil }
    let (at, policy) = (Instant(unixMilliseconds: query.integer(0)), query.text(1))
    query.reset()
    let list = try store.query(
      "SELECT role, name, book FROM shelf_book WHERE shelf=?", .integer(number))
    var books: [ShelfRecord.Book] = []
    while try list.next() {
      guard let role = FactorText.Role(rawValue: list.text(0)) else {
        throw .damaged("a factor book has no role")
      }
      books.append(ShelfRecord.Book(role: role, name: list.text(1), sha256: list.text(2)))
    }
    return NotedShelf(
      number: number, at: at, record: ShelfRecord(books: books, policy: policy))
  }

  /// Throws where the text is not the one that was written.
  func bytes(of book: ShelfRecord.Book) throws(LedgerError) -> [UInt8] {
    let query = try store.query("SELECT text FROM book WHERE sha256=?", .text(book.sha256))
    defer { query.reset() }
    guard try query.next() else { throw .damaged("the factor book \(book.name) is missing") }
    let bytes = query.blob(0)
    guard ShelfText.digest(of: bytes) == book.sha256 else {
      throw .damaged("the factor book \(book.name) is not as written")
    }
    return bytes
  }
}
