import ImpactCore

/// The files and their events in the database.
struct FileTable {
  let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// What a file's record is made of, beside its arrival.
  struct Content {
    var summary: FileSummary?
    var reason: String?
    var whatToDo: String?
    var original: Int64?
    var identityRule: IdentityRule?
    var names: [Int64] = []
    var counts = RowCounts()
  }

  func nextID() throws(LedgerError) -> Int64 {
    (try store.integer("SELECT max(id) FROM file") ?? 0) + 1
  }

  func insert(_ id: Int64, _ arrival: Arrival, _ content: Content) throws(LedgerError) {
    let summary = content.summary
    let left = max(0, (summary?.problems.count ?? 0) - LedgerLimits.problemsPerFile)
    func count(_ state: RowState) -> Store.Value { .integer(Int64(content.counts[state])) }
    try store.run(
      """
      INSERT INTO file (id, org, name, sha256, size, layout, stream, sheets, notes, reason,
        what_to_do, original, identity_rule, names, counted, unchanged, amended, duplicate,
        not_applicable, rejected, held, ignored, problems_left_out, basis, contract)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      .integer(id), .text(arrival.org), .text(arrival.name), .text(arrival.sha256),
      .integer(arrival.size), .optional(summary?.layout), .optional(summary?.stream.rawValue),
      .text(FileTable.lines(summary?.sheets)), .text(FileTable.lines(summary?.notes)),
      .optional(content.reason), .optional(content.whatToDo), .optional(content.original),
      .optional(content.identityRule?.rawValue), .blob(NameTable.packed(content.names)),
      count(.counted), count(.unchanged), count(.amended), count(.duplicate),
      count(.notApplicable), count(.rejected), count(.held), count(.ignored),
      .integer(Int64(left)), .optional(summary?.basis?.rawValue),
      .optional(arrival.contract.isEmpty ? nil : arrival.contract))
    try insert(summary?.problems.prefix(LedgerLimits.problemsPerFile) ?? [], file: id)
  }

  private func insert(_ problems: ArraySlice<Problem>, file: Int64) throws(LedgerError) {
    for problem in problems {
      try store.run(
        """
        INSERT INTO problem (file, sheet, row, item, column_name, code, reason, what_to_do, state)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        .integer(file), .integer(Int64(problem.source.sheet)),
        .integer(Int64(problem.source.row)), .integer(Int64(problem.source.item)),
        .text(problem.column), .text(problem.code), .text(problem.reason),
        .text(problem.whatToDo), .text(problem.state.rawValue))
    }
  }

  /// Writes the event and returns its sequence number. "As of T" is the events up to one of them
  /// (`LedgerClock`).
  func insertEvent(
    _ kind: FileEntry.State, file: Int64, at: Instant
  ) throws(LedgerError) -> Int64 {
    let sequence = (try store.integer("SELECT max(sequence) FROM event") ?? 0) + 1
    let at = try LedgerClock(store).time(at: at)
    try store.run(
      "INSERT INTO event (sequence, at, kind, file) VALUES (?, ?, ?, ?)", .integer(sequence),
      .integer(at.unixMilliseconds), .text(kind.rawValue), .integer(file))
    return sequence
  }

  /// The last event at or before `instant`; 0 before the first.
  func lastEvent(asOf instant: Instant?) throws(LedgerError) -> Int64 {
    guard let instant else { return try store.integer("SELECT max(sequence) FROM event") ?? 0 }
    return try store.integer(
      "SELECT max(sequence) FROM event WHERE at<=?", .integer(instant.unixMilliseconds)) ?? 0
  }

  func names(of file: Int64) throws(LedgerError) -> FileNames {
    let query = try store.query("SELECT names, basis FROM file WHERE id=?", .integer(file))
    defer { query.reset() }
    guard try query.next() else { throw .damaged("file \(file) is missing") }
    return FileNames(
      numbers: try NameTable.unpacked(query.blob(0)),
      basis: query.optionalText(1).flatMap(SourceBasis.init(rawValue:)))
  }

  /// Sheets and notes are kept a line each; a line break inside one becomes a space.
  private static func lines(_ texts: [String]?) -> String {
    (texts ?? []).map { String($0.map { $0.isNewline ? " " : $0 }) + "\n" }.joined()
  }

  static func texts(_ lines: String) -> [String] {
    lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
