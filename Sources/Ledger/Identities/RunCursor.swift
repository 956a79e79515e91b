import ImpactCore

/// Finds identities in one stored run, asked in ascending order: a few questions read only the
/// pages that they fall on, many read the run once from end to end.
struct RunCursor {
  private let store: Store
  private let run: Int64
  private var entries: [IdentityEntry] = []
  private var position = 0
  /// First identity of the page after this one; nil after the last page.
  private var nextFirst: Digest128?

  init(_ store: Store, run: Int64) throws(LedgerError) {
    self.store = store
    self.run = run
    let query = try store.query(
      "SELECT first FROM identity_page WHERE run=? ORDER BY first LIMIT 1", .integer(run))
    nextFirst = try RunCursor.first(query)
  }

  /// The entry of `identity`, which must not be smaller than the one asked before.
  mutating func find(_ identity: Digest128) throws(LedgerError) -> IdentityEntry? {
    if let nextFirst, nextFirst <= identity { try openPage(of: identity) }
    advance(to: identity)
    guard position < entries.count, entries[position].identity == identity else { return nil }
    return entries[position]
  }

  /// The next entry in order, whatever it is: for reading the run from end to end.
  mutating func next() throws(LedgerError) -> IdentityEntry? {
    if position == entries.count {
      guard let nextFirst else { return nil }
      try openPage(of: nextFirst)
    }
    defer { position += 1 }
    return entries[position]
  }

  /// Gallops, so that a few questions in a page cost little and so do many.
  private mutating func advance(to identity: Digest128) {
    var step = 1
    while position + step < entries.count, entries[position + step].identity < identity {
      position += step
      step *= 2
    }
    var end = min(position + step + 1, entries.count)
    while position < end {
      let middle = position + (end - position) / 2
      if entries[middle].identity < identity { position = middle + 1 } else { end = middle }
    }
  }

  private mutating func openPage(of identity: Digest128) throws(LedgerError) {
    let query = try store.query(
      """
      SELECT run, first, entries, checksum FROM identity_page WHERE run=? AND first<=?
      ORDER BY first DESC LIMIT 1
      """, .integer(run), .blob(identity.bytes))
    defer { query.reset() }
    guard try query.next() else { throw .damaged("a run of identities lacks a page") }
    entries = try IdentityEntry.entries(inPageOf: query)
    position = 0
    nextFirst = try RunCursor.first(
      store.query(
        "SELECT first FROM identity_page WHERE run=? AND first>? ORDER BY first LIMIT 1",
        .integer(run), .blob(identity.bytes)))
  }

  private static func first(_ query: Statement) throws(LedgerError) -> Digest128? {
    defer { query.reset() }
    guard try query.next() else { return nil }
    let bytes = query.blob(0)
    guard bytes.count == 16 else { throw .damaged("a page of identities has no first entry") }
    return bytes.withUnsafeBytes { Digest128($0, at: 0) }
  }
}
