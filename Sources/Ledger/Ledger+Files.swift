public import ImpactCore

extension Ledger {
  /// The earlier file of the same organisation and bytes that still stands. Bytes that were
  /// quarantined or retracted are read again (contract section 9, 3).
  public func known(org: String, sha256: String) throws(LedgerError) -> FileEntry? {
    try files.standing(org: org, sha256: sha256)
  }

  /// The file of that id, such as `f12`: as it is now, or as it was known at a moment.
  public func file(_ id: String, asOf instant: Instant? = nil) throws(LedgerError) -> FileEntry? {
    guard let number = FileEntry.number(id) else { return nil }
    return try files.entry(number, through: files.lastEvent(asOf: instant))
  }

  /// All files, or those in one state, in the order of their arrival: now, or as they were known
  /// at a moment.
  public func files(
    state: FileEntry.State? = nil, asOf instant: Instant? = nil
  ) throws(LedgerError) -> [FileEntry] {
    try files.entries(state: state, through: files.lastEvent(asOf: instant))
  }

  /// The problem rows of one file or of all, at most `LedgerLimits.problemsPerFile` of each: now,
  /// or as they were known at a moment.
  public func problems(
    of id: String? = nil, asOf instant: Instant? = nil
  ) throws(LedgerError) -> [FiledProblem] {
    let last = try files.lastEvent(asOf: instant)
    guard let id else { return try files.problems(of: nil, through: last) }
    guard let number = FileEntry.number(id), try files.entry(number, through: last) != nil else {
      throw .unknownFile(id)
    }
    return try files.problems(of: number, through: last)
  }

  /// The rows of all files by state.
  public func counts() throws(LedgerError) -> RowCounts {
    try files.counts()
  }

  /// When the latest event was written; nil before the first.
  public func lastEvent() throws(LedgerError) -> Instant? {
    try store.integer("SELECT at FROM event ORDER BY sequence DESC LIMIT 1")
      .map(Instant.init(unixMilliseconds:))
  }

  /// Size of the database in bytes.
  public func size() throws(LedgerError) -> Int64 {
    (try store.integer("PRAGMA page_count") ?? 0) * (try store.integer("PRAGMA page_size") ?? 0)
  }
}
