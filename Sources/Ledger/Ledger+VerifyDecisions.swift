import ImpactCore

extension Ledger {
  /// Recomputes what a decision put on the books and took off them.
  func verify(
    _ decision: Decision, file: Int64, _ checked: inout Verification
  ) throws(LedgerError) -> String? {
    let rows = try chunks.rows(file: file, number: decision.row.chunk)
    let latest = try decisions.latest(on: decision.row, through: decision.event - 1)
    guard Int64(decision.row.file) == file, decision.row.rowOfChunk < rows.count,
      rows[decision.row.rowOfChunk].state == .held, decision.was == latest?.now ?? .held
    else { return "File \(FileEntry.id(file)): a decision is on a row that was not so." }
    let read = rows[decision.row.rowOfChunk]
    let names = try files.names(of: file)
    var posted = PostingSheet()
    try add(read, as: decision, names, sign: 1, to: &posted)
    if let latest, let difference = try add(reversedBy: latest.event, sign: 1, to: &posted) {
      return difference
    }
    var reversed = PostingSheet()
    try add(read, as: latest, names, sign: -1, to: &reversed)
    if let difference = try add(reversedBy: decision.event, sign: -1, to: &reversed) {
      return difference
    }
    if let difference = try difference(
      of: posted, .posting, event: decision.event, file: file, &checked)
    {
      return difference
    }
    return try difference(of: reversed, .reversal, event: decision.event, file: file, &checked)
  }

  /// Adds the rows that an event has reversed, as they were then; what is wrong with one, if so.
  func add(
    reversedBy event: Int64, sign: Int, to sheet: inout PostingSheet
  ) throws(LedgerError) -> String? {
    for reversal in try chunks.reversals(event: event) {
      var rows = try chunks.rows(file: reversal.file, number: reversal.number)
      var names = try files.names(of: reversal.file)
      let decided = try decisions.apply(
        file: reversal.file, number: reversal.number, through: event - 1, to: &rows, &names)
      for place in reversal.rows {
        if place < rows.count, let account = rows[place].account,
          let activity = rows[place].activity
        {
          try sheet.add(activity, account: account, names: names, sign: sign)
        } else if !decided.contains(place) {
          return "File \(FileEntry.id(reversal.file)): a row was reversed that never stood."
        }
      }
    }
    return nil
  }
}
