import ImpactCore

extension Ledger {
  /// What a file added to the books when it was accepted, rolled up over sites and units: its own
  /// rows, before anything that later files replaced; what another source goes before is in the
  /// account `covered`. In no order.
  public func postings(of id: String) throws(LedgerError) -> BookView {
    guard let number = FileEntry.number(id), let entry = try files.entry(number) else {
      throw .unknownFile(id)
    }
    var balances = Balances()
    if let event = try files.acceptance(of: number) {
      try books.forEachBooked(event: event, entry: .posting) { (booked) throws(LedgerError) in
        try balances.add(booked, org: entry.arrival.org, names)
      }
      let choice = try settlement().choice
      if !choice.isUncontested { balances = try balances.covering(choice) }
    }
    return BookView(rolledUp: balances)
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
