import ImpactCore

extension Ledger {
  /// Recomputes what a decision put on the books and took off them.
  func verify(
    _ decision: Decision, file: Int64, _ checked: inout Verification
  ) throws(LedgerError) -> String? {
    let (rows, names) = try shelf.read(decision.row.chunkPlace, through: decision.event)
    let latest = try decisions.latest(on: decision.row, through: decision.event - 1)
    guard Int64(decision.row.file) == file, decision.row.rowOfChunk < rows.count,
      rows[decision.row.rowOfChunk].state == .held, decision.was == latest?.now ?? .held
    else { return "File \(FileEntry.id(file)): a decision is on a row that was not so." }
    let read = rows[decision.row.rowOfChunk]
    var posted = PostingSheet()
    try add(read, as: decision, names, sign: 1, to: &posted)
    if let difference = try add(.restoration, by: decision.event, to: &posted) {
      return difference
    }
    var reversed = PostingSheet()
    try add(read, as: latest, names, sign: -1, to: &reversed)
    if let difference = try add(.reversal, by: decision.event, to: &reversed) {
      return difference
    }
    if let difference = try difference(
      of: posted, .posting, event: decision.event, file: file, &checked)
    {
      return difference
    }
    return try difference(of: reversed, .reversal, event: decision.event, file: file, &checked)
  }

  /// Adds the rows that an event has taken off the books or put back on them, as they were then;
  /// what is wrong with one, if so.
  func add(
    _ turn: ChunkTable.Turn, by event: Int64, to sheet: inout PostingSheet
  ) throws(LedgerError) -> String? {
    for (place, rows) in try chunks.turns(turn, event: event) {
      let chunk = try shelf.chunk(place, through: event - 1)
      for row in rows {
        if row < chunk.rows.count, let account = chunk.rows[row].account,
          let activity = chunk.rows[row].activity
        {
          try sheet.add(
            activity, account: account, names: chunk.names, sign: turn == .reversal ? -1 : 1)
        } else if !chunk.decided.contains(row) {
          return "File \(FileEntry.id(place.file)): a row was reversed that never stood."
        }
      }
    }
    return nil
  }
}
