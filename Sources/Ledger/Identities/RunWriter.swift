import ImpactCore

/// Writes a run, entry after entry in ascending order.
struct RunWriter {
  private let store: Store
  private let run: Int64
  private var entries: Int64 = 0
  private var page: [UInt8] = []
  private var first: Digest128?
  private var seal = RunSeal()

  init(_ store: Store, org: String, stream: Stream) throws(LedgerError) {
    self.store = store
    run = (try store.integer("SELECT max(id) FROM identity_run") ?? 0) + 1
    page.reserveCapacity(LedgerLimits.entriesPerPage * IdentityEntry.size)
    try store.run(
      "INSERT INTO identity_run (id, org, stream, entries) VALUES (?, ?, ?, 0)",
      .integer(run), .text(org), .text(stream.rawValue))
  }

  mutating func append(_ entry: IdentityEntry) throws(LedgerError) {
    if first == nil { first = entry.identity }
    entry.append(to: &page)
    entries += 1
    if page.count == LedgerLimits.entriesPerPage * IdentityEntry.size { try writePage() }
  }

  /// Ends the run and returns its id; one without entries leaves nothing.
  mutating func finish() throws(LedgerError) -> Int64? {
    try writePage()
    if entries == 0 {
      try abandon()
      return nil
    }
    try store.run(
      "UPDATE identity_run SET entries=?, checksum=? WHERE id=?", .integer(entries),
      .blob(seal.finish()), .integer(run))
    return run
  }

  /// Takes back what was written of the run.
  func abandon() throws(LedgerError) {
    try IdentityIndex.drop(run, from: store)
  }

  private mutating func writePage() throws(LedgerError) {
    guard let first else { return }
    let checksum = RunSeal.checksum(run: run, first: first.bytes, entries: page)
    seal.append(first: first.bytes, checksum)
    try store.run(
      "INSERT INTO identity_page (run, first, entries, checksum) VALUES (?, ?, ?, ?)",
      .integer(run), .blob(first.bytes), .blob(page), .blob(checksum))
    page.removeAll(keepingCapacity: true)
    self.first = nil
  }
}
