import ImpactCore

/// The originals that were put away, and those that were removed.
struct DisposalTable {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// In the order in which they were put away.
  func originals(receivedUpTo time: Instant) throws(LedgerError) -> [Original] {
    try originals(
      "(SELECT min(at) FROM event WHERE event.file = file.id) <= ?",
      .integer(time.unixMilliseconds))
  }

  /// Those with the same bytes as one that was removed for a person's sake.
  func forgotten() throws(LedgerError) -> [Original] {
    try originals(
      """
      file.sha256 IN (SELECT sha256 FROM disposal JOIN file ON file.id = disposal.file
        WHERE cause = ?)
      """, .text(Disposal.Cause.forgotten.rawValue))
  }

  private func originals(
    _ condition: String, _ value: Store.Value
  ) throws(LedgerError) -> [Original] {
    let query = try store.query(
      """
      SELECT file.id, file.name, place, file.sha256, size
      FROM receipt JOIN file ON file.id = receipt.file WHERE \(condition) ORDER BY number
      """, value)
    var originals: [Original] = []
    while try query.next() {
      originals.append(
        Original(
          id: FileEntry.id(query.integer(0)), name: query.text(1), receipt: query.text(2),
          sha256: query.text(3), size: query.integer(4)))
    }
    return originals
  }

  func isForgotten(sha256: String) throws(LedgerError) -> Bool {
    try store.integer(
      """
      SELECT 1 FROM disposal JOIN file ON file.id = disposal.file
      WHERE cause = ? AND sha256 = ? LIMIT 1
      """, .text(Disposal.Cause.forgotten.rawValue), .text(sha256)) != nil
  }

  /// Inside a transaction only.
  func insert(_ disposal: Disposal, of file: Int64) throws(LedgerError) {
    let number = (try store.integer("SELECT max(number) FROM disposal") ?? 0) + 1
    try store.run(
      """
      INSERT INTO disposal (number, file, at, cause) VALUES (?, ?, ?, ?)
      ON CONFLICT (file, cause) DO NOTHING
      """,
      .integer(number), .integer(file), .integer(disposal.at.unixMilliseconds),
      .text(disposal.cause.rawValue))
  }
}
