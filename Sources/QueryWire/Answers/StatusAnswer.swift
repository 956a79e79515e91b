public import ImpactCore

/// How the daemon is.
public struct StatusAnswer: WireValue {
  public var version: String
  /// What the daemon does at this moment, in words.
  public var state: String
  public var uptimeSeconds: Int
  /// The ids of the factor editions held, the oldest first.
  public var editions: [String]
  /// The customer's own books in force, by full name: `acme-2025-v1`.
  public var overlays: [String]
  /// Files that are in the drop directory and not taken yet.
  public var filesWaiting: Int
  /// Of all files together.
  public var rows: RowCounts
  /// The file received last; nil before the first.
  public var lastFile: FileAnswer?
  public var databaseBytes: Int
  /// When every total was last recomputed and compared; nil where it was not yet.
  public var verifiedAt: Instant?
  /// What a person has to see to, a sentence each: files that cannot be opened, missing books.
  public var problems: [String]

  public init(
    version: String, state: String, uptimeSeconds: Int, editions: [String], overlays: [String],
    filesWaiting: Int, rows: RowCounts, lastFile: FileAnswer?, databaseBytes: Int,
    verifiedAt: Instant?, problems: [String]
  ) {
    self.version = version
    self.state = state
    self.uptimeSeconds = uptimeSeconds
    self.editions = editions
    self.overlays = overlays
    self.filesWaiting = filesWaiting
    self.rows = rows
    self.lastFile = lastFile
    self.databaseBytes = databaseBytes
    self.verifiedAt = verifiedAt
    self.problems = problems
  }

  public var json: JSON {
    .object([
      "version": version.json, "state": state.json, "uptime_seconds": uptimeSeconds.json,
      "editions": editions.json, "overlays": overlays.json,
      "files_waiting": filesWaiting.json, "rows": rows.json, "last_file": lastFile.json,
      "database_bytes": databaseBytes.json, "verified_at": verifiedAt.json,
      "problems": problems.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    version = try object.member("version")
    state = try object.member("state")
    uptimeSeconds = try object.member("uptime_seconds")
    editions = try object.member("editions")
    overlays = try object.member("overlays")
    filesWaiting = try object.member("files_waiting")
    rows = try object.member("rows")
    lastFile = try object.member("last_file")
    databaseBytes = try object.member("database_bytes")
    verifiedAt = try object.member("verified_at")
    problems = try object.member("problems")
  }
}
