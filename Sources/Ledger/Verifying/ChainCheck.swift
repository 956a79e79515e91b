/// Recomputes the chain a link at a time, from all that each link seals, and sums up the books on
/// the way.
struct ChainCheck {
  /// The link that was taken last.
  private(set) var number: Int64 = 0
  private var link = LinkTable.start
  private var marks = LinkTable.Marks.none
  private var identities: [UInt8] = []
  private var event: Int64 = 0
  private var balances = Balances()

  /// Takes the next link; in words what is wrong with it, if anything.
  mutating func take(_ number: Int64, _ ledger: Ledger) throws(LedgerError) -> String? {
    let links = ledger.links
    let row = try links.store.query("\(LinkTable.links) WHERE number=?", .integer(number))
    defer { row.reset() }
    guard try row.next() else { return "Link \(number) of the chain is missing." }
    let event = row.optionalInteger(1)
    let org = row.text(9)
    if try links.contents(of: event) != row.blob(3) {
      return "What was written by \(LinkTable.words(row)) is not as written."
    }
    var (seal, grown) = try links.begin(row, after: link, marks)
    if let event {
      try links.forEachPosting(of: event, sealedBy: &seal) { (booked) throws(LedgerError) in
        try balances.add(booked, org: org, ledger.names)
      }
      self.event = event
    }
    link = row.blob(10)
    if seal.finish() != link { throw LinkTable.changed(row) }
    (self.number, marks, identities) = (number, grown, row.blob(4))
    return nil
  }

  /// What differs between the chain as it was taken and the ledger as it is now.
  func difference(from ledger: Ledger) throws(LedgerError) -> String? {
    try ledger.links.checkEnd(event, marks, identities)
    return balances == ledger.balances
      ? nil : "The books in memory differ from the books on disk."
  }
}
