import ImpactCore

/// The packed rows in the database, and which of them were reversed.
struct ChunkTable {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  func insert(
    _ bytes: [UInt8], rows: Int, months: ClosedRange<CivilMonth>?, file: Int64, number: Int
  ) throws(LedgerError) {
    try store.run(
      """
      INSERT INTO chunk (file, number, first_month, last_month, rows, bytes)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      .integer(file), .integer(Int64(number)),
      .optional(months.map { Int64($0.lowerBound.index) }),
      .optional(months.map { Int64($0.upperBound.index) }), .integer(Int64(rows)), .blob(bytes))
  }

  /// Numbers of a file's chunks that can hold a row of `months`; all where it is nil.
  func numbers(
    file: Int64, months: ClosedRange<CivilMonth>?
  ) throws(LedgerError) -> [Int] {
    let query =
      if let months {
        try store.query(
          """
          SELECT number FROM chunk WHERE file=? AND first_month<=? AND last_month>=?
          ORDER BY number
          """,
          .integer(file), .integer(Int64(months.upperBound.index)),
          .integer(Int64(months.lowerBound.index)))
      } else {
        try store.query("SELECT number FROM chunk WHERE file=? ORDER BY number", .integer(file))
      }
    var numbers: [Int] = []
    while try query.next() { numbers.append(Int(query.integer(0))) }
    return numbers
  }

  func rows(file: Int64, number: Int) throws(LedgerError) -> [PackedRow] {
    let query = try store.query(
      "SELECT bytes FROM chunk WHERE file=? AND number=?", .integer(file),
      .integer(Int64(number)))
    defer { query.reset() }
    guard try query.next() else { throw .damaged("chunk \(number) of file \(file) is missing") }
    var unpacker = RowUnpacker(query.blob(0))
    var rows: [PackedRow] = []
    while let row = try unpacker.next() { rows.append(row) }
    return rows
  }

  func reverse(
    _ rows: [Int], file: Int64, number: Int, event: Int64
  ) throws(LedgerError) {
    let bytes = rows.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
    try store.run(
      "INSERT INTO reversal (event, file, chunk, rows) VALUES (?, ?, ?, ?)",
      .integer(event), .integer(file), .integer(Int64(number)), .blob(bytes))
  }

  /// Places in the chunk of the rows that events up to `event` have reversed. What a decision
  /// reversed is back on the books once a later decision on the same row replaces it.
  func reversed(file: Int64, number: Int, through event: Int64) throws(LedgerError) -> Set<Int> {
    let query = try store.query(
      """
      SELECT rows FROM reversal WHERE file=?1 AND chunk=?2 AND event<=?3
        AND NOT EXISTS (
          SELECT 1 FROM decision JOIN decision AS later USING (file, chunk, place)
          WHERE decision.event = reversal.event
            AND later.event > decision.event AND later.event <= ?3)
      """,
      .integer(file), .integer(Int64(number)), .integer(event))
    var rows: Set<Int> = []
    while try query.next() { rows.formUnion(ChunkTable.places(in: query.blob(0))) }
    return rows
  }

  /// What one event has reversed, chunk by chunk.
  func reversals(
    event: Int64
  ) throws(LedgerError) -> [(file: Int64, number: Int, rows: [Int])] {
    let query = try store.query(
      "SELECT file, chunk, rows FROM reversal WHERE event=? ORDER BY file, chunk", .integer(event))
    var reversals: [(file: Int64, number: Int, rows: [Int])] = []
    while try query.next() {
      reversals.append(
        (query.integer(0), Int(query.integer(1)), ChunkTable.places(in: query.blob(2))))
    }
    return reversals
  }

  /// Two bytes a place, the least significant first.
  private static func places(in bytes: [UInt8]) -> [Int] {
    stride(from: 0, to: bytes.count - 1, by: 2).map { Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8 }
  }
}
