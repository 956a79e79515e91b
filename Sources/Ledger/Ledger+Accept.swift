public import ImpactCore

extension Ledger {
  /// Takes a file into the ledger: all of it, or on any error nothing.
  ///
  /// Decides how its rows are recognised, compares them with all that is known of its organisation
  /// and stream, packs them away, posts what counts and reverses what it replaces. Ends the
  /// attempt and notes `move` in the same transaction. A draft is accepted once.
  @discardableResult
  public func accept(
    _ draft: Draft, _ summary: FileSummary, move: Move? = nil, at: Instant
  ) throws(LedgerError) -> FileEntry {
    try commit { () throws(LedgerError) in
      try write(draft, summary, move: move, at: at)
    }
  }

  /// The whole of it inside a transaction. `said` is what somebody has said of the file.
  func write(
    _ draft: Draft, _ summary: FileSummary, said: Rereading? = nil, move: Move?, at: Instant
  ) throws(LedgerError) -> FileEntry {
    try draft.finish()
    let org = draft.arrival.org
    let id = try files.nextID()
    guard let number = UInt32(exactly: id) else { throw .damaged("there is no file number left") }
    var comparison = try Comparison(
      draft, as: number, stream: summary.stream, chunks: chunks, in: store)
    var content = FileTable.Content(summary: summary)
    let (state, replaced) = try decideVersion(&comparison, &content, draft.arrival, said)
    content.identityRule = comparison.rule
    content.names = try names.numbers(of: draft.names.texts)
    content.counts = comparison.counts
    try files.insert(id, draft.arrival, content)
    if let replaced { try retractions.insert(replacementOf: replaced, by: id) }
    let event = try files.insertEvent(state, file: id, at: at)
    let names = FileNames(numbers: content.names, basis: summary.basis)
    let posted = try writeRows(draft, comparison, names, file: id, event: event)
    let reversed = try reverse(event) { (supersession) throws(LedgerError) in
      try supersession.reverse(comparison)
    }
    try IdentityIndex(store, org: org, stream: summary.stream).compact()
    try close(draft.arrival, file: id, move: move)
    try book(posted, reversed, event: event, org: org)
    guard let entry = try files.entry(id) else { throw .damaged("a written file is missing") }
    return entry
  }

  /// Settles what the file is to an earlier one of its name, and says so in the receipt. Returns
  /// the file that it replaces, too, where it is a new version.
  private func decideVersion(
    _ comparison: inout Comparison, _ content: inout FileTable.Content, _ arrival: Arrival,
    _ said: Rereading?
  ) throws(LedgerError) -> (FileEntry.State, replaced: Int64?) {
    let version = try FileVersion(
      comparison, arrival, layout: content.summary?.layout ?? "", said: said, files: files,
      chunks: chunks)
    switch version {
    case .addition:
      return (.accepted, nil)
    case .replacement(let earlier, let withdrawn):
      comparison.withdraw(withdrawn)
      content.summary?.notes.append(
        """
        This is a new version of \(FileEntry.id(earlier)): \(withdrawn.count) of the earlier \
        rows are no longer in it and were taken back.
        """)
      return (.accepted, earlier)
    case .unclear(let earlier, let repeated, let rows):
      try comparison.hold(in: store)
      content.reason = """
        The file repeats \(repeated) of the \(rows) rows of \(FileEntry.id(earlier)), which has \
        the same name, so it may replace that file or add to it.
        """
      content.whatToDo = """
        Say which it is: impactctl file \(FileEntry.id(try files.nextID())) --replace, or --add.
        """
      return (.held, nil)
    }
  }

  /// Writes the rows with their final states and returns what they add up to. A chunk whose rows
  /// are all what intake took them for is written as it was packed.
  private func writeRows(
    _ draft: Draft, _ comparison: Comparison, _ names: FileNames, file: Int64, event: Int64
  ) throws(LedgerError) -> PostingSheet {
    var sheet = PostingSheet()
    var settler = try RowSettler(comparison)
    for (number, chunk) in draft.chunks.enumerated() {
      let settled = try settler.settle(try draft.bytes(of: chunk), chunk) {
        (row) throws(LedgerError) in
        guard let account = row.account, let activity = row.activity else { return }
        try sheet.add(activity, account: account, names: names, sign: 1)
      }
      try chunks.insert(
        settled.bytes, rows: chunk.rows, months: settled.months,
        as: ChunkPlace(file: file, number: number), event: event)
    }
    return sheet
  }

  /// Takes off the books what `find` finds superseded; returns what that adds up to.
  func reverse(
    _ event: Int64, _ find: (inout Supersession) throws(LedgerError) -> Void
  ) throws(LedgerError) -> PostingSheet {
    var supersession = Supersession(shelf)
    try find(&supersession)
    for (place, rows) in supersession.reversed {
      try chunks.insert(.reversal, of: rows.places, in: place, event: event)
    }
    return supersession.sheet
  }
}
