extension Ledger {
  /// Notes, durably, that a file is taken in hand. `accept`, `refuse` and `noteUnchanged` end the
  /// attempt with their own transaction.
  public func beginAttempt(_ arrival: Arrival) throws(LedgerError) {
    try commit { () throws(LedgerError) in
      try store.run(
        """
        INSERT INTO attempt (org, sha256, name, tries) VALUES (?, ?, ?, 1)
        ON CONFLICT (org, sha256) DO UPDATE SET tries = tries + 1, name = excluded.name
        """, .text(arrival.org), .text(arrival.sha256), .text(arrival.name))
    }
  }

  /// For a file that is put back without a record.
  public func endAttempt(_ arrival: Arrival) throws(LedgerError) {
    try commit { () throws(LedgerError) in try clearAttempt(arrival) }
  }

  /// Files that were in hand when the process ended.
  public func attempts() throws(LedgerError) -> [Attempt] {
    let query = try store.query("SELECT org, name, sha256, tries FROM attempt ORDER BY rowid")
    var attempts: [Attempt] = []
    while try query.next() {
      attempts.append(
        Attempt(
          org: query.text(0), name: query.text(1), sha256: query.text(2),
          tries: Int(query.integer(3))))
    }
    return attempts
  }

  /// What every transaction about a file ends with: the attempt is over, and the move is due.
  func close(_ arrival: Arrival, file: Int64, move: Move?) throws(LedgerError) {
    try clearAttempt(arrival)
    guard let move else { return }
    try store.run(
      "INSERT INTO pending_move (file, moved_from, moved_to) VALUES (?, ?, ?)",
      .integer(file), .text(move.from), .text(move.to))
  }

  private func clearAttempt(_ arrival: Arrival) throws(LedgerError) {
    try store.run(
      "DELETE FROM attempt WHERE org=? AND sha256=?", .text(arrival.org), .text(arrival.sha256))
  }
}
