import ImpactCore

/// The retractions in the database and what they have changed of other files.
struct RetractionTable {
  private let store: Store
  private let checksums: ChecksumTable

  init(_ store: Store) {
    self.store = store
    checksums = ChecksumTable(store)
  }

  func insert(event: Int64, why: String, uid: UInt32) throws(LedgerError) {
    try store.run(
      "INSERT INTO retraction (event, why, uid) VALUES (?, ?, ?)", .integer(event), .text(why),
      .integer(Int64(uid)))
  }

  /// Whether an event is the retraction that its kind says.
  func isNoted(by event: Int64) throws(LedgerError) -> Bool {
    try store.integer("SELECT 1 FROM retraction WHERE event=?", .integer(event)) != nil
  }

  /// `by` is the new version of `earlier`.
  func insert(replacementOf earlier: Int64, by file: Int64) throws(LedgerError) {
    try store.run(
      "INSERT INTO replacement (file, earlier) VALUES (?, ?)", .integer(file), .integer(earlier))
  }

  /// The file of which `file` is the new version.
  func replaced(by file: Int64) throws(LedgerError) -> Int64? {
    try store.integer("SELECT earlier FROM replacement WHERE file=?", .integer(file))
  }

  /// Keeps how a chunk reads from an event on. `names` are those beyond the file's.
  func insert(
    _ revised: (bytes: [UInt8], names: [Int64], months: ClosedRange<CivilMonth>?),
    of place: ChunkPlace, event: Int64
  ) throws(LedgerError) {
    let content = ChecksumTable.Content(
      firstMonth: revised.months.map { Int64($0.lowerBound.index) },
      lastMonth: revised.months.map { Int64($0.upperBound.index) },
      names: NameTable.packed(revised.names), bytes: revised.bytes)
    try store.run(
      """
      INSERT INTO revision (event, file, chunk, first_month, last_month, names, bytes)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(event), .integer(place.file), .integer(Int64(place.number)),
      .optional(content.firstMonth), .optional(content.lastMonth), .blob(content.names),
      .blob(content.bytes))
    try checksums.insert(content, of: place, event: event)
  }

  /// One row from one state to another.
  struct StateChange: Hashable {
    var was: RowState
    var now: RowState
  }

  /// Keeps how many rows of a file an event has moved from one state to another.
  func insert(_ changes: [StateChange: Int], file: Int64, event: Int64) throws(LedgerError) {
    for (change, rows) in changes {
      try store.run(
        "INSERT INTO recount (event, file, was, now, rows) VALUES (?, ?, ?, ?, ?)",
        .integer(event), .integer(file), .text(change.was.rawValue),
        .text(change.now.rawValue), .integer(Int64(rows)))
    }
  }

  /// The chunks of other files that a retraction has changed, in order.
  func chunks(changedBy event: Int64) throws(LedgerError) -> [ChunkPlace] {
    let query = try store.query(
      """
      SELECT file, chunk FROM revision WHERE event=?1
      UNION SELECT file, chunk FROM reversal WHERE event=?1
      UNION SELECT file, chunk FROM restoration WHERE event=?1
      ORDER BY file, chunk
      """, .integer(event))
    var places: [ChunkPlace] = []
    while try query.next() {
      places.append(ChunkPlace(file: query.integer(0), number: Int(query.integer(1))))
    }
    return places
  }
}
