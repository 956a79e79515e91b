import CSQLite

/// The one connection to the ledger's database: statements, values and transactions.
///
/// Used from one thread at a time. Errors name the statement, never the bound values.
package final class Store {
  /// What is bound to a statement's parameter.
  package enum Value {
    case integer(Int64)
    case text(String)
    case blob([UInt8])
    case null

    package static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .null }
    package static func optional(_ integer: Int64?) -> Value {
      integer.map(Value.integer) ?? .null
    }
  }

  /// Called before each statement: the sign that a long transaction still moves.
  package var onStatement: () -> Void = {}
  private let database: OpaquePointer
  private var statements: [String: Statement] = [:]

  /// Opens or creates the database, and applies and reads back every promised setting.
  package init(path: String) throws(LedgerError) {
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    guard let handle else { throw .store(code: code, message: "out of memory", sql: "open") }
    database = handle
    sqlite3_extended_result_codes(handle, 1)
    guard code == SQLITE_OK else { throw error(code, sql: "open") }
    sqlite3_busy_timeout(handle, StoreSettings.busyMilliseconds)
    try StoreSettings.apply(to: self)
  }

  deinit {
    statements.removeAll()
    sqlite3_close_v2(database)
  }

  /// Runs statements that take no values and give no rows.
  package func execute(_ sql: String) throws(LedgerError) {
    let code = sqlite3_exec(database, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code, sql: sql) }
  }

  /// A prepared statement with its values, before its first row. Prepared once and kept, so a
  /// query must have ended or been reset before the same text is asked again.
  package func query(_ sql: String, _ values: Value...) throws(LedgerError) -> Statement {
    try bound(sql, values)
  }

  /// Runs a statement to its end.
  package func run(_ sql: String, _ values: Value...) throws(LedgerError) {
    let statement = try bound(sql, values)
    while try statement.next() {}
  }

  /// The first column of the first row, where there is one and it is not null.
  package func integer(_ sql: String, _ values: Value...) throws(LedgerError) -> Int64? {
    let statement = try bound(sql, values)
    defer { statement.reset() }
    return try statement.next() ? statement.optionalInteger(0) : nil
  }

  /// All of `body` or nothing: an error, of `body` or of the commit, undoes everything.
  package func transaction<Result>(
    _ body: () throws(LedgerError) -> Result
  ) throws(LedgerError) -> Result {
    try execute("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      for statement in statements.values { statement.reset() }
      // A rollback that fails leaves the journal, from which the next reader undoes the rest. What
      // went wrong first is what counts.
      if sqlite3_get_autocommit(database) == 0 { try? execute("ROLLBACK") }
      throw error
    }
  }

  /// Makes a running statement end with an error; may be called from any thread.
  package func interrupt() {
    sqlite3_interrupt(database)
  }

  func error(_ code: Int32, sql: String) -> LedgerError {
    .store(code: code, message: String(cString: sqlite3_errmsg(database)), sql: sql)
  }

  private func bound(_ sql: String, _ values: [Value]) throws(LedgerError) -> Statement {
    onStatement()
    let statement = try prepared(sql)
    for (offset, value) in values.enumerated() {
      let code = statement.bind(value, at: Int32(offset + 1))
      guard code == SQLITE_OK else { throw error(code, sql: sql) }
    }
    return statement
  }

  private func prepared(_ sql: String) throws(LedgerError) -> Statement {
    if let statement = statements[sql] {
      statement.reset()
      return statement
    }
    var pointer: OpaquePointer?
    let code = sqlite3_prepare_v3(
      database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil)
    guard code == SQLITE_OK, let pointer else { throw error(code, sql: sql) }
    let statement = Statement(pointer, sql: sql, store: self)
    statements[sql] = statement
    return statement
  }
}
