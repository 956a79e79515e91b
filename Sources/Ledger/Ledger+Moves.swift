extension Ledger {
  /// Moves that are due, the oldest first.
  public func pendingMoves() throws(LedgerError) -> [PendingMove] {
    let query = try store.query(
      "SELECT number, file, moved_from, moved_to FROM pending_move ORDER BY number")
    var moves: [PendingMove] = []
    while try query.next() {
      moves.append(
        PendingMove(
          number: query.integer(0), file: FileEntry.id(query.integer(1)),
          move: Move(from: query.text(2), to: query.text(3))))
    }
    return moves
  }

  /// Notes a move of a file that is recorded already.
  public func record(_ move: Move, of id: String) throws(LedgerError) {
    guard let number = FileEntry.number(id), try files.entry(number) != nil else {
      throw .unknownFile(id)
    }
    try commit { () throws(LedgerError) in
      try store.run(
        "INSERT INTO pending_move (file, moved_from, moved_to) VALUES (?, ?, ?)",
        .integer(number), .text(move.from), .text(move.to))
    }
  }

  /// The move is done.
  public func clear(_ move: PendingMove) throws(LedgerError) {
    try commit { () throws(LedgerError) in
      try store.run("DELETE FROM pending_move WHERE number=?", .integer(move.number))
    }
  }
}
