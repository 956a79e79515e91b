public import ImpactCore

extension Ledger {
  /// The originals of files that were received at or before a time and put away, in order; those
  /// that were removed, too.
  public func originals(receivedUpTo time: Instant) throws(LedgerError) -> [Original] {
    try disposals.originals(receivedUpTo: time)
  }

  /// Whether these bytes were an original that was removed for a person's sake.
  public func isForgotten(sha256: String) throws(LedgerError) -> Bool {
    try disposals.isForgotten(sha256: sha256)
  }

  /// The originals with such bytes, under whatever name and in whatever organisation.
  public func forgottenOriginals() throws(LedgerError) -> [Original] {
    try disposals.forgotten()
  }

  /// Notes that originals are removed. Done before they are, so that a crash between leaves nothing
  /// that comes back. What was noted before for the same cause stays as it is.
  public func dispose(
    of files: [String], _ cause: Disposal.Cause, at time: Instant
  ) throws(LedgerError) {
    if files.isEmpty { return }
    try commit { () throws(LedgerError) in
      for id in files {
        guard let number = FileEntry.number(id) else { throw .unknownFile(id) }
        try disposals.insert(Disposal(at: time, cause: cause), of: number)
      }
    }
  }

  /// The names of sites, departments, services, contracts and documents that the ledger holds.
  public func placeNames() throws(LedgerError) -> [String] {
    let names = try postings().map(\.place).flatMap {
      [$0.site, $0.orgUnit, $0.contract, $0.document]
    }
    return Set(names).subtracting([""]).sorted()
  }

  /// The digest that was taken down of the key with which rows are sealed; nil where none was yet.
  public func key() throws(LedgerError) -> Digest128? {
    let query = try store.query("SELECT digest FROM person_key")
    defer { query.reset() }
    guard try query.next() else { return nil }
    guard let key = Digest128(query.text(0)) else { throw .damaged("the key's digest is none") }
    return key
  }

  /// Takes down which key rows are sealed with, once: with another every row would look new.
  public func note(key digest: Digest128) throws(LedgerError) {
    try commit { () throws(LedgerError) in
      try store.run(
        "INSERT INTO person_key (number, digest) VALUES (1, ?)", .text(digest.description))
    }
  }

  /// Whether rows of files are known, under whatever key they were sealed with.
  public func knowsRows() throws(LedgerError) -> Bool {
    try store.integer("SELECT 1 FROM identity_run LIMIT 1") != nil
  }
}
