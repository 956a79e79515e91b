import ImpactCore

/// The pages of all runs of one organisation and stream that know some rows: for rewriting them
/// when what they know has changed.
struct IdentityPages {
  private struct Page {
    var id: Int64
    var run: Int64
    var first: [UInt8]
    var entries: [IdentityEntry]
  }

  private let store: Store
  private var pages: [Page] = []

  /// Reads every page and keeps those with an entry of one of the rows that `isMeant` names.
  init(
    _ store: Store, org: String, stream: Stream, where isMeant: (Locator) -> Bool
  ) throws(LedgerError) {
    self.store = store
    let query = try store.query(
      """
      SELECT run, first, identity_page.entries, identity_page.checksum, identity_page.id
      FROM identity_page JOIN identity_run ON identity_run.id = run WHERE org=? AND stream=?
      """, .text(org), .text(stream.rawValue))
    while try query.next() {
      let entries = try IdentityEntry.entries(inPageOf: query)
      if entries.contains(where: { isMeant($0.locator) }) {
        pages.append(
          Page(
            id: query.integer(4), run: query.integer(0), first: query.blob(1), entries: entries))
      }
    }
  }

  /// What the rows say, as far as the pages know it.
  var checks: [Locator: UInt64] {
    var checks: [Locator: UInt64] = [:]
    for page in pages {
      for entry in page.entries { checks[entry.locator] = entry.check }
    }
    return checks
  }

  /// Writes the pages anew with what `revised` makes of each entry; nil removes it.
  func rewrite(
    _ revised: (IdentityEntry) -> IdentityEntry?
  ) throws(LedgerError) {
    for page in pages {
      let entries = page.entries.compactMap(revised)
      if entries == page.entries { continue }
      if entries.isEmpty {
        try store.run("DELETE FROM identity_page WHERE id=?", .integer(page.id))
      } else {
        var bytes: [UInt8] = []
        for entry in entries { entry.append(to: &bytes) }
        try store.run(
          "UPDATE identity_page SET entries=?, checksum=? WHERE id=?", .blob(bytes),
          .blob(RunSeal.checksum(run: page.run, first: page.first, entries: bytes)),
          .integer(page.id))
      }
      try store.run(
        "UPDATE identity_run SET entries=entries-? WHERE id=?",
        .integer(Int64(page.entries.count - entries.count)), .integer(page.run))
    }
    for run in Set(pages.map(\.run)) {
      try store.run("DELETE FROM identity_run WHERE id=? AND entries<=0", .integer(run))
      try RunSeal.write(of: run, in: store)
    }
  }
}
