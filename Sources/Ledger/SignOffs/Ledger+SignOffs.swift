public import ImpactCore

extension Ledger {
  /// Freezes the figures of a period. They must be those of the books as they are now: work them
  /// out and sign them without giving the ledger anything else to do in between.
  @discardableResult
  public func sign(_ terms: SignOff.Terms, at: Instant) throws(LedgerError) -> SignOff {
    try commit { () throws(LedgerError) in
      try signedOff.insert(terms, after: files.lastEvent(asOf: nil), at: clock.time(at: at))
    }
  }

  /// The sign-off of that id, such as `s1`.
  public func signOff(_ id: String) throws(LedgerError) -> SignOff? {
    guard let number = SignOff.number(id) else { return nil }
    return try signedOff.signOff(number)
  }

  /// `limit` sign-offs from `offset` on, the newest first, and how many there are in all.
  public func signOffs(
    limit: Int, offset: Int = 0
  ) throws(LedgerError) -> (signOffs: [SignOff], total: Int) {
    (try signedOff.signOffs(limit: limit, offset: offset), try signedOff.count())
  }
}
