public import ImpactCore

extension Ledger {
  /// What a file added to the books when it was accepted: its own rows, before anything that later
  /// files replaced; what another source goes before is in the account `covered`. In no order.
  public func postings(of id: String) throws(LedgerError) -> [Posting] {
    guard let number = FileEntry.number(id), let entry = try files.entry(number) else {
      throw .unknownFile(id)
    }
    guard let event = try files.acceptance(of: number) else { return [] }
    var postings: [Posting] = []
    for line in try books.postings(event: event, entry: .posting) {
      postings.append(try books.posting(line.place, line.tally, org: entry.arrival.org))
    }
    return try settlement().choice.settled(postings)
  }

  /// The file that came last, whatever became of it.
  public func lastFile() throws(LedgerError) -> FileEntry? {
    try files.entry(files.nextID() - 1)
  }
}

extension FileTable {
  /// The event by which a file's rows came into the ledger; nil for a file of which none did.
  func acceptance(of file: Int64) throws(LedgerError) -> Int64? {
    try store.integer(
      "SELECT min(sequence) FROM event WHERE file=? AND kind='accepted'", .integer(file))
  }
}
