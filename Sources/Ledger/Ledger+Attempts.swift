extension Ledger {
  /// Notes, durably, that the program was ended while it had the file in hand. `accept`, `refuse`
  /// and `noteUnchanged` forget it with their own transaction.
  public func noteInterruption(of arrival: Arrival) throws(LedgerError) {
    try commit { () throws(LedgerError) in
      try store.run(
        """
        INSERT INTO attempt (org, sha256, name, tries) VALUES (?, ?, ?, 1)
        ON CONFLICT (org, sha256) DO UPDATE SET tries = tries + 1, name = excluded.name
        """, .text(arrival.org), .text(arrival.sha256), .text(arrival.name))
    }
  }

  /// How often the program was ended while it had a file of these bytes in hand.
  public func interruptions(of arrival: Arrival) throws(LedgerError) -> Int {
    let tries = try store.integer(
      "SELECT tries FROM attempt WHERE org=? AND sha256=?", .text(arrival.org),
      .text(arrival.sha256))
    return Int(tries ?? 0)
  }

  /// What every transaction about a file ends with: it is no longer in hand, and the move is due.
  func close(_ arrival: Arrival, file: Int64, move: Move?) throws(LedgerError) {
    try store.run(
      "DELETE FROM attempt WHERE org=? AND sha256=?", .text(arrival.org), .text(arrival.sha256))
    guard let move else { return }
    try store.run(
      "INSERT INTO pending_move (file, moved_from, moved_to) VALUES (?, ?, ?)",
      .integer(file), .text(move.from), .text(move.to))
  }
}
