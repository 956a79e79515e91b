import CSQLite

/// A prepared statement: stepped from row to row, its columns read by number from 0.
package final class Statement {
  private let pointer: OpaquePointer
  private let sql: String
  private unowned let store: Store

  /// Tells SQLite to copy what is bound.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  init(_ pointer: OpaquePointer, sql: String, store: Store) {
    self.pointer = pointer
    self.sql = sql
    self.store = store
  }

  deinit {
    sqlite3_finalize(pointer)
  }

  func bind(_ value: Store.Value, at index: Int32) -> Int32 {
    switch value {
    case .integer(let integer):
      sqlite3_bind_int64(pointer, index, integer)
    case .text(let text):
      sqlite3_bind_text(pointer, index, text, Int32(text.utf8.count), Statement.copied)
    case .blob(let bytes):
      bytes.isEmpty
        ? sqlite3_bind_zeroblob(pointer, index, 0)
        : sqlite3_bind_blob(pointer, index, bytes, Int32(bytes.count), Statement.copied)
    case .null:
      sqlite3_bind_null(pointer, index)
    }
  }

  /// Moves to the next row; false, and reset, after the last.
  package func next() throws(LedgerError) -> Bool {
    let code = sqlite3_step(pointer)
    if code == SQLITE_ROW { return true }
    let failure = code == SQLITE_DONE ? nil : store.error(code, sql: sql)
    reset()
    if let failure { throw failure }
    return false
  }

  /// Ends the query early, so that its locks go.
  package func reset() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
  }

  package func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(pointer, column) == SQLITE_NULL
  }

  package func integer(_ column: Int32) -> Int64 {
    sqlite3_column_int64(pointer, column)
  }

  package func text(_ column: Int32) -> String {
    String(decoding: bytes(column, sqlite3_column_text(pointer, column)), as: UTF8.self)
  }

  package func optionalText(_ column: Int32) -> String? {
    isNull(column) ? nil : text(column)
  }

  package func optionalInteger(_ column: Int32) -> Int64? {
    isNull(column) ? nil : integer(column)
  }

  package func blob(_ column: Int32) -> [UInt8] {
    [UInt8](bytes(column, sqlite3_column_blob(pointer, column)))
  }

  /// A value as the database has it.
  enum Raw {
    case integer(Int64)
    case text(UnsafeRawBufferPointer)
    case blob(UnsafeRawBufferPointer)
    case null
  }

  var columns: Int32 { sqlite3_data_count(pointer) }

  /// Valid until the next step. Numbers with a fraction, which no table has, are read as texts.
  func raw(_ column: Int32) -> Raw {
    switch sqlite3_column_type(pointer, column) {
    case SQLITE_NULL: .null
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(pointer, column))
    case SQLITE_BLOB: .blob(bytes(column, sqlite3_column_blob(pointer, column)))
    default: .text(bytes(column, sqlite3_column_text(pointer, column)))
    }
  }

  /// Valid until the next step.
  private func bytes(_ column: Int32, _ start: UnsafeRawPointer?) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column)))
  }
}
