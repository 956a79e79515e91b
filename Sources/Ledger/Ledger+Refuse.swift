public import ImpactCore

extension Ledger {
  /// Notes a file that was quarantined: none of its rows is in the ledger.
  @discardableResult
  public func refuse(
    _ arrival: Arrival, reason: String, whatToDo: String, summary: FileSummary? = nil,
    move: Move? = nil, at: Instant
  ) throws(LedgerError) -> FileEntry {
    let content = FileTable.Content(summary: summary, reason: reason, whatToDo: whatToDo)
    return try note(.quarantined, arrival, content, move: move, at: at)
  }

  /// Notes the same bytes again: every row of `original` is unchanged and nothing else changes.
  @discardableResult
  public func noteUnchanged(
    _ arrival: Arrival, of original: FileEntry, move: Move? = nil, at: Instant
  ) throws(LedgerError) -> FileEntry {
    guard let number = FileEntry.number(original.id), let layout = original.layout,
      let stream = original.stream
    else { throw .unknownFile(original.id) }
    var content = FileTable.Content(
      summary: FileSummary(layout: layout, stream: stream, sheets: original.sheets),
      original: number, identityRule: original.identityRule)
    content.counts[.unchanged] = original.counts.read
    return try note(.unchanged, arrival, content, move: move, at: at)
  }

  private func note(
    _ state: FileEntry.State, _ arrival: Arrival, _ content: FileTable.Content, move: Move?,
    at: Instant
  ) throws(LedgerError) -> FileEntry {
    try commit { () throws(LedgerError) in
      let id = try files.nextID()
      try files.insert(id, arrival, content)
      _ = try files.insertEvent(state, file: id, at: at)
      try close(arrival, file: id, move: move)
      guard let entry = try files.entry(id) else { throw .damaged("a written file is missing") }
      return entry
    }
  }
}
