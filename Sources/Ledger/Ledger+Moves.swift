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

  /// The move is done, and the file's receipt lies beside it.
  public func clear(
    _ move: PendingMove, receipt: FiledReceipt
  ) throws(LedgerError) {
    try commit { () throws(LedgerError) in
      if let file = FileEntry.number(move.file) {
        try receipts.insert(receipt, of: file)
      }
      try store.run("DELETE FROM pending_move WHERE number=?", .integer(move.number))
    }
  }
}
