import ImpactCore

/// The clock of the books, which never runs backwards: whatever the system's clock says, nothing is
/// written with an earlier time than what was written before it. So "as of T" is one state of the
/// whole ledger: events, factor books and sign-offs.
struct LedgerClock {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  /// The time for what is written at `instant`.
  func time(at instant: Instant) throws(LedgerError) -> Instant {
    let latest = try store.integer(
      """
      SELECT max(column1) FROM (VALUES
        ((SELECT at FROM event ORDER BY sequence DESC LIMIT 1)),
        ((SELECT at FROM shelf ORDER BY number DESC LIMIT 1)),
        ((SELECT at FROM signoff ORDER BY number DESC LIMIT 1)))
      """)
    return latest.map { max(instant, Instant(unixMilliseconds: $0)) } ?? instant
  }
}
