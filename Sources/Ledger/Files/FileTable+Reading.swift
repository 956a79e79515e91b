import ImpactCore

extension FileTable {
  /// The files that the events up to `?1` know, as those have left them.
  private static let entries = """
    SELECT * FROM (
      SELECT id, org, name, sha256, size, layout, stream, sheets, notes, reason, what_to_do,
        original, identity_rule, problems_left_out,
        (SELECT kind FROM event WHERE event.file = file.id AND sequence<=?1
          ORDER BY sequence DESC LIMIT 1) AS state,
        (SELECT at FROM event WHERE event.file = file.id ORDER BY sequence LIMIT 1) AS received,
        \(FileTable.counts),
        \(FileTable.retracted("at")), \(FileTable.retracted("why")), \(FileTable.retracted("uid")),
        \(FileTable.disposed("at")), \(FileTable.disposed("cause")), contract
      FROM file
    ) WHERE state IS NOT NULL
    """

  /// The counts of rows as decisions and retractions of other files have left them: a decision
  /// moves one row from one state to another, a retraction as many as it recounts.
  private static let counts = [
    "counted", "unchanged", "amended", "duplicate", "not_applicable", "rejected", "held", "ignored",
  ].map { state in
    """
    \(state) + (SELECT coalesce(sum((now='\(state)') - (was='\(state)')), 0)
        FROM decision WHERE decision.file = file.id AND event<=?1)
      + (SELECT coalesce(sum(rows * ((now='\(state)') - (was='\(state)'))), 0)
        FROM recount WHERE recount.file = file.id AND event<=?1) AS \(state)_now
    """
  }.joined(separator: ",\n")

  private static func retracted(_ column: String) -> String {
    """
    (SELECT \(column) FROM retraction JOIN event ON sequence = retraction.event
      WHERE event.file = file.id AND sequence<=?1) AS retracted_\(column)
    """
  }

  private static func disposed(_ column: String) -> String {
    """
    (SELECT \(column) FROM disposal WHERE disposal.file = file.id ORDER BY number DESC LIMIT 1)
      AS disposed_\(column)
    """
  }

  func entry(_ id: Int64, through event: Int64 = .max) throws(LedgerError) -> FileEntry? {
    let query = try store.query(
      "\(FileTable.entries) AND id=?2", .integer(event), .integer(id))
    defer { query.reset() }
    return try query.next() ? try FileTable.entry(query) : nil
  }

  /// In the order of their arrival.
  func entries(
    state: FileEntry.State?, through event: Int64 = .max
  ) throws(LedgerError) -> [FileEntry] {
    let query = try store.query(
      "\(FileTable.entries) AND (?2 IS NULL OR state=?2) ORDER BY id",
      .integer(event), .optional(state?.rawValue))
    var entries: [FileEntry] = []
    while try query.next() { entries.append(try FileTable.entry(query)) }
    return entries
  }

  /// The newest file of these bytes in this organisation that stands.
  func standing(org: String, sha256: String) throws(LedgerError) -> FileEntry? {
    let query = try store.query(
      """
      \(FileTable.entries) AND org=?2 AND sha256=?3 AND state IN ('accepted', 'held')
      ORDER BY id DESC LIMIT 1
      """, .integer(.max), .text(org), .text(sha256))
    defer { query.reset() }
    return try query.next() ? try FileTable.entry(query) : nil
  }

  /// A file whose rows are on the books.
  struct Standing {
    var id: Int64
    var org: String
    var name: String
    var sheets: [String]
  }

  /// The files that are accepted or held by their latest event up to `event` and can have rows
  /// that the filter takes, in order of arrival.
  func standing(through event: Int64, _ filter: RowFilter) throws(LedgerError) -> [Standing] {
    let query = try store.query(
      """
      SELECT id, org, name, sheets FROM file
      WHERE (?2 IS NULL OR org=?2) AND (?3 IS NULL OR stream=?3)
        AND (?4=0 OR held>0 OR EXISTS (
          SELECT 1 FROM recount WHERE recount.file = file.id AND now='held'))
        AND (SELECT kind FROM event WHERE event.file = file.id AND sequence<=?1
          ORDER BY sequence DESC LIMIT 1) IN ('accepted', iif(?5, 'accepted', 'held'))
      ORDER BY id
      """, .integer(event), .optional(filter.org), .optional(filter.stream?.rawValue),
      .integer(filter.account == .held ? 1 : 0), .integer(filter.isDecidable ? 1 : 0))
    var files: [Standing] = []
    while try query.next() {
      files.append(
        Standing(
          id: query.integer(0), org: query.text(1), name: query.text(2),
          sheets: FileTable.texts(query.text(3))))
    }
    return files
  }

  /// Rows that a decision has counted are no problem any more; one that it has rejected is. Those
  /// of a file that was taken back are given only when that file is asked for.
  func problems(
    of file: Int64?, through event: Int64 = .max
  ) throws(LedgerError) -> [FiledProblem] {
    let query = try store.query(
      """
      SELECT file, sheet, row, item, column_name, code, problem.reason, problem.what_to_do,
        coalesce(
          (SELECT now FROM decision
            WHERE decision.file = problem.file AND decision.sheet = problem.sheet
              AND decision.row = problem.row AND decision.item = problem.item AND event<=?1
            ORDER BY event DESC LIMIT 1), state),
        file.sheets
      FROM problem JOIN file ON file.id = problem.file
      WHERE (file=?2 OR ?2 IS NULL AND NOT EXISTS (
          SELECT 1 FROM event
          WHERE event.file = problem.file AND kind='retracted' AND sequence<=?1))
        AND EXISTS (SELECT 1 FROM event WHERE event.file = problem.file AND sequence<=?1)
      ORDER BY file, problem.rowid
      """, .integer(event), .optional(file))
    var problems: [FiledProblem] = []
    while try query.next() {
      guard let state = RowState(rawValue: query.text(8)) else {
        throw .damaged("a problem has no state")
      }
      if state == .counted || state == .amended { continue }
      let source = RowSource(
        sheet: Int(query.integer(1)), row: Int(query.integer(2)), item: Int(query.integer(3)))
      let sheets = FileTable.texts(query.text(9))
      problems.append(
        FiledProblem(
          file: FileEntry.id(query.integer(0)), sheet: FileTable.sheet(source.sheet, of: sheets),
          problem: Problem(
            source: source, column: query.text(4), code: query.text(5), reason: query.text(6),
            whatToDo: query.text(7), state: state)))
    }
    return problems
  }

  /// The rows by state of all files but those that were taken back.
  func counts() throws(LedgerError) -> RowCounts {
    let query = try store.query(
      """
      SELECT sum(counted_now), sum(unchanged_now), sum(amended_now), sum(duplicate_now),
        sum(not_applicable_now), sum(rejected_now), sum(held_now), sum(ignored_now)
      FROM (\(FileTable.entries)) WHERE state<>'retracted'
      """, .integer(.max))
    defer { query.reset() }
    return try query.next() ? FileTable.counts(query, from: 0) : RowCounts()
  }

  static func sheet(_ number: Int, of sheets: [String]) -> String {
    sheets.indices.contains(number) ? sheets[number] : ""
  }

  private static func entry(_ row: Statement) throws(LedgerError) -> FileEntry {
    guard let state = FileEntry.State(rawValue: row.text(14)) else {
      throw .damaged("file \(row.integer(0)) has no event")
    }
    return FileEntry(
      id: FileEntry.id(row.integer(0)),
      arrival: Arrival(
        org: row.text(1), name: row.text(2), sha256: row.text(3), size: row.integer(4),
        contract: row.optionalText(29) ?? ""),
      receivedAt: Instant(unixMilliseconds: row.integer(15)), state: state,
      layout: row.optionalText(5), stream: row.optionalText(6).flatMap(Stream.init(rawValue:)),
      sheets: texts(row.text(7)), notes: texts(row.text(8)), reason: row.optionalText(9),
      whatToDo: row.optionalText(10), counts: counts(row, from: 16),
      identityRule: row.optionalText(12).flatMap(IdentityRule.init(rawValue:)),
      original: row.optionalInteger(11).map(FileEntry.id), problemsLeftOut: Int(row.integer(13)),
      retraction: row.optionalInteger(24).map {
        Retraction(
          at: Instant(unixMilliseconds: $0), why: row.text(25),
          uid: UInt32(truncatingIfNeeded: row.integer(26)))
      },
      disposal: row.optionalInteger(27).flatMap { at in
        Disposal.Cause(rawValue: row.text(28)).map {
          Disposal(at: Instant(unixMilliseconds: at), cause: $0)
        }
      })
  }

  private static func counts(_ row: Statement, from column: Int32) -> RowCounts {
    let states: [RowState] = [
      .counted, .unchanged, .amended, .duplicate, .notApplicable, .rejected, .held, .ignored,
    ]
    var counts = RowCounts()
    for (offset, state) in states.enumerated() {
      counts[state] = Int(row.integer(column + Int32(offset)))
    }
    return counts
  }
}
