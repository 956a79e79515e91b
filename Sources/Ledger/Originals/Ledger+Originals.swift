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

  /// Takes down which key the digests of rows are made with, or compares it: with another key every
  /// row would look new. False where it is another.
  public func isOf(key digest: Digest128) throws(LedgerError) -> Bool {
    let query = try store.query("SELECT digest FROM person_key")
    let known = try query.next() ? query.text(0) : nil
    query.reset()
    if let known { return known == digest.description }
    try commit { () throws(LedgerError) in
      try store.run(
        "INSERT INTO person_key (number, digest) VALUES (1, ?)", .text(digest.description))
    }
    return true
  }
}
