import ImpactCore

/// The decisions in the database.
struct DecisionTable {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  func insert(_ decision: Decision, source: RowSource, uid: UInt32) throws(LedgerError) {
    try store.run(
      """
      INSERT INTO decision (event, file, chunk, place, sheet, row, item, was, now, activity_key,
        uid)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(decision.event), .integer(Int64(decision.row.file)),
      .integer(Int64(decision.row.chunk)), .integer(Int64(decision.row.rowOfChunk)),
      .integer(Int64(source.sheet)), .integer(Int64(source.row)), .integer(Int64(source.item)),
      .text(decision.was.rawValue), .text(decision.now.rawValue), .optional(decision.key),
      .integer(Int64(uid)))
  }

  /// The decision that an event is; nil where it is none.
  func made(by event: Int64) throws(LedgerError) -> Decision? {
    let query = try store.query(
      "\(DecisionTable.decisions) WHERE event=?", .integer(event))
    defer { query.reset() }
    return try query.next() ? try DecisionTable.decision(query) : nil
  }

  /// The latest decision on a row by the events up to `event`.
  func latest(on row: Locator, through event: Int64 = .max) throws(LedgerError) -> Decision? {
    let query = try store.query(
      """
      \(DecisionTable.decisions) WHERE file=? AND chunk=? AND place=? AND event<=?
      ORDER BY event DESC LIMIT 1
      """,
      .integer(Int64(row.file)), .integer(Int64(row.chunk)), .integer(Int64(row.rowOfChunk)),
      .integer(event))
    defer { query.reset() }
    return try query.next() ? try DecisionTable.decision(query) : nil
  }

  /// The decisions on the rows of a chunk by their places, each row's in order.
  func made(on chunk: ChunkPlace) throws(LedgerError) -> [Int: [Decision]] {
    let query = try store.query(
      "\(DecisionTable.decisions) WHERE file=? AND chunk=? ORDER BY event",
      .integer(chunk.file), .integer(Int64(chunk.number)))
    var made: [Int: [Decision]] = [:]
    while try query.next() {
      let decision = try DecisionTable.decision(query)
      made[decision.row.rowOfChunk, default: []].append(decision)
    }
    return made
  }

  /// Makes of a chunk's rows what the decisions up to `event` have made of them, and returns the
  /// places of those that were ever decided. `names` are the file's.
  @discardableResult
  func apply(
    file: Int64, number: Int, through event: Int64 = .max, to rows: inout [PackedRow],
    _ names: inout FileNames
  ) throws(LedgerError) -> Set<Int> {
    let query = try store.query(
      "\(DecisionTable.decisions) WHERE file=? AND chunk=? AND event<=? ORDER BY event",
      .integer(file), .integer(Int64(number)), .integer(event))
    var latest: [Int: Decision] = [:]
    while try query.next() {
      let decision = try DecisionTable.decision(query)
      latest[decision.row.rowOfChunk] = decision
    }
    for (place, decision) in latest {
      // A retraction can show that an earlier file said the same: then that file's row is decided.
      if place < rows.count, rows[place].state == .unchanged { continue }
      guard place < rows.count, rows[place].state == .held else {
        throw .damaged("a decision is on a row that was not held")
      }
      rows[place] = rows[place].decided(decision, &names)
    }
    return Set(latest.keys)
  }

  private static let decisions =
    "SELECT event, file, chunk, place, was, now, activity_key FROM decision"

  private static func decision(_ row: Statement) throws(LedgerError) -> Decision {
    guard let was = RowState(rawValue: row.text(4)), let now = RowState(rawValue: row.text(5))
    else { throw .damaged("a decision names no state") }
    let record = row.integer(2) * Int64(LedgerLimits.rowsPerChunk) + row.integer(3)
    return Decision(
      event: row.integer(0),
      row: Locator(
        file: UInt32(truncatingIfNeeded: row.integer(1)),
        record: UInt32(truncatingIfNeeded: record)),
      was: was, now: now, key: row.optionalInteger(6))
  }
}
