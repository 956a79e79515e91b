/// What SQLite itself finds wrong with the file.
enum DatabaseCheck {
  static func tables(of store: Store) throws(LedgerError) -> [String] {
    let query = try store.query("SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name")
    var tables: [String] = []
    while try query.next() { tables.append(query.text(0)) }
    return tables
  }

  /// One table and its indexes: an index that lacks a row hides it from every question.
  static func difference(in table: String, of store: Store) throws(LedgerError) -> String? {
    if let finding = try finding("PRAGMA integrity_check('\(table)')", store) { return finding }
    let query = try store.query("PRAGMA foreign_key_check('\(table)')")
    defer { query.reset() }
    return try query.next()
      ? "The table \(table) names a row of the table \(query.text(2)) that is missing." : nil
  }

  /// The file as a whole: free pages, and pages that belong to nothing.
  static func difference(inAllOf store: Store) throws(LedgerError) -> String? {
    try finding("PRAGMA quick_check", store)
  }

  private static func finding(_ check: String, _ store: Store) throws(LedgerError) -> String? {
    let query = try store.query(check)
    defer { query.reset() }
    guard try query.next(), query.text(0) != "ok" else { return nil }
    return "The database file is damaged: \(query.text(0))."
  }
}
