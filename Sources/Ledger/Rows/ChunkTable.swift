import ImpactCore

/// The packed rows in the database, and which of them were reversed.
struct ChunkTable {
  private let store: Store
  private let checksums: ChecksumTable

  init(_ store: Store) {
    self.store = store
    checksums = ChecksumTable(store)
  }

  func insert(
    _ bytes: [UInt8], rows: Int, months: ClosedRange<CivilMonth>?, as place: ChunkPlace,
    event: Int64
  ) throws(LedgerError) {
    let content = ChecksumTable.Content(
      firstMonth: months.map { Int64($0.lowerBound.index) },
      lastMonth: months.map { Int64($0.upperBound.index) }, bytes: bytes)
    try store.run(
      """
      INSERT INTO chunk (file, number, first_month, last_month, rows, bytes)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      .integer(place.file), .integer(Int64(place.number)), .optional(content.firstMonth),
      .optional(content.lastMonth), .integer(Int64(rows)), .blob(bytes))
    try checksums.insert(content, of: place, event: event)
  }

  /// Numbers of a file's chunks that can hold a row of `months`; all where it is nil.
  func numbers(
    file: Int64, months: ClosedRange<CivilMonth>?
  ) throws(LedgerError) -> [Int] {
    let query =
      if let months {
        try store.query(
          """
          SELECT number FROM chunk WHERE file=?1 AND (first_month<=?2 AND last_month>=?3
            OR EXISTS (SELECT 1 FROM revision
              WHERE revision.file=?1 AND revision.chunk=chunk.number
                AND revision.first_month<=?2 AND revision.last_month>=?3))
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

  /// A chunk's rows as they read after the events up to `event`, and the ledger's numbers of the
  /// names that they use beyond their file's.
  func read(
    file: Int64, number: Int, through event: Int64 = .max
  ) throws(LedgerError) -> (rows: [PackedRow], names: [Int64]) {
    let query = try store.query(
      """
      SELECT first_month, last_month, names, bytes, event FROM revision
      WHERE file=?1 AND chunk=?2 AND event<=?3
      UNION ALL SELECT first_month, last_month, x'', bytes, 0 FROM chunk
      WHERE file=?1 AND number=?2
      ORDER BY 5 DESC LIMIT 1
      """, .integer(file), .integer(Int64(number)), .integer(event))
    defer { query.reset() }
    guard try query.next() else { throw .damaged("chunk \(number) of file \(file) is missing") }
    let content = ChecksumTable.Content(
      firstMonth: query.optionalInteger(0), lastMonth: query.optionalInteger(1),
      names: query.blob(2), bytes: query.blob(3))
    try checksums.check(
      content, of: ChunkPlace(file: file, number: number), through: event)
    var unpacker = RowUnpacker(content.bytes)
    var rows: [PackedRow] = []
    while let row = try unpacker.next() { rows.append(row) }
    return (rows, try NameTable.unpacked(content.names))
  }

  /// Which way an event moves rows.
  enum Turn: String {
    /// Off the books.
    case reversal
    /// Back on them.
    case restoration
  }

  func insert(
    _ turn: Turn, of rows: [Int], in place: ChunkPlace, event: Int64
  ) throws(LedgerError) {
    let bytes = rows.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
    try store.run(
      "INSERT INTO \(turn.rawValue) (event, file, chunk, rows) VALUES (?, ?, ?, ?)",
      .integer(event), .integer(place.file), .integer(Int64(place.number)), .blob(bytes))
  }

  /// Places in the chunk of the rows that the events up to `event` have left off the books.
  func reversed(file: Int64, number: Int, through event: Int64) throws(LedgerError) -> Set<Int> {
    let query = try store.query(
      """
      SELECT rows, event, 1 AS is_off FROM reversal WHERE file=?1 AND chunk=?2 AND event<=?3
      UNION ALL SELECT rows, event, 0 FROM restoration WHERE file=?1 AND chunk=?2 AND event<=?3
      ORDER BY event, is_off
      """,
      .integer(file), .integer(Int64(number)), .integer(event))
    var rows: Set<Int> = []
    while try query.next() {
      let places = ChunkTable.places(in: query.blob(0))
      if query.integer(2) == 1 { rows.formUnion(places) } else { rows.subtract(places) }
    }
    return rows
  }

  /// What one event has turned that way, chunk by chunk.
  func turns(
    _ turn: Turn, event: Int64
  ) throws(LedgerError) -> [(place: ChunkPlace, rows: [Int])] {
    let query = try store.query(
      "SELECT file, chunk, rows FROM \(turn.rawValue) WHERE event=? ORDER BY file, chunk",
      .integer(event))
    var turns: [(place: ChunkPlace, rows: [Int])] = []
    while try query.next() {
      let place = ChunkPlace(file: query.integer(0), number: Int(query.integer(1)))
      turns.append((place, ChunkTable.places(in: query.blob(2))))
    }
    return turns
  }

  /// Two bytes a place, the least significant first.
  private static func places(in bytes: [UInt8]) -> [Int] {
    stride(from: 0, to: bytes.count - 1, by: 2).map { Int(bytes[$0]) | Int(bytes[$0 + 1]) << 8 }
  }
}
