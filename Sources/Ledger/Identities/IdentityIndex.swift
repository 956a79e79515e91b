import ImpactCore

/// All that is known of the records of one organisation and stream: sorted runs, the newest first.
///
/// Runs are kept per organisation and stream and not per month: a reference whose date was
/// corrected into another month must still be found.
struct IdentityIndex {
  private struct Run {
    var id: Int64
    var entries: Int64
  }

  private let store: Store
  private let org: String
  private let stream: Stream
  private var cursors: [RunCursor] = []

  init(_ store: Store, org: String, stream: Stream) throws(LedgerError) {
    self.store = store
    self.org = org
    self.stream = stream
    for run in try runs() { cursors.append(try RunCursor(store, run: run.id)) }
  }

  /// The newest entry of `identity`; identities are asked in ascending order.
  mutating func find(_ identity: Digest128) throws(LedgerError) -> IdentityEntry? {
    for index in cursors.indices {
      if let entry = try cursors[index].find(identity) { return entry }
    }
    return nil
  }

  /// Merges the newest runs while the next older one is at most twice as large as they are
  /// together: so their number grows with the logarithm of the entries, however small the files.
  func compact() throws(LedgerError) {
    let runs = try runs()
    guard var together = runs.first?.entries else { return }
    var merged = 1
    while merged < runs.count, runs[merged].entries <= 2 * together {
      together += runs[merged].entries
      merged += 1
    }
    if merged > 1 { try merge(Array(runs.prefix(merged))) }
  }

  /// One run out of several, given newest first; of equal identities the newest entry stays. The
  /// new run's id is the highest, which is right because only the newest runs are ever merged.
  private func merge(_ runs: [Run]) throws(LedgerError) {
    var cursors: [RunCursor] = []
    var heads: [IdentityEntry?] = []
    for run in runs {
      var cursor = try RunCursor(store, run: run.id)
      heads.append(try cursor.next())
      cursors.append(cursor)
    }
    var writer = try RunWriter(store, org: org, stream: stream)
    while let least = heads.lazy.compactMap({ $0?.identity }).min() {
      var isWritten = false
      for index in heads.indices {
        guard let head = heads[index], head.identity == least else { continue }
        if !isWritten { try writer.append(head) }
        isWritten = true
        heads[index] = try cursors[index].next()
      }
    }
    _ = try writer.finish()
    for run in runs { try IdentityIndex.drop(run.id, from: store) }
  }

  static func drop(_ run: Int64, from store: Store) throws(LedgerError) {
    try store.run("DELETE FROM identity_page WHERE run=?", .integer(run))
    try store.run("DELETE FROM identity_run WHERE id=?", .integer(run))
  }

  private func runs() throws(LedgerError) -> [Run] {
    let query = try store.query(
      "SELECT id, entries FROM identity_run WHERE org=? AND stream=? ORDER BY id DESC",
      .text(org), .text(stream.rawValue))
    var runs: [Run] = []
    while try query.next() { runs.append(Run(id: query.integer(0), entries: query.integer(1))) }
    return runs
  }
}
