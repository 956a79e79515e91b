import ImpactCore

/// Postings rolled up by place while they are read, with names by number.
struct BookSums {
  private var byOrg: [String: [PostingSheet.Place: Tally]] = [:]

  /// Takes the posting that a query of `PostingTable.columns` stands on.
  mutating func add(_ posting: Statement, org: String) throws(LedgerError) {
    let tally = try PostingTable.tally(posting)
    byOrg[org, default: [:]][try PostingTable.place(posting), default: .nothing] += tally
  }

  /// The same with names in full.
  func balances(_ books: PostingTable) throws(LedgerError) -> Balances {
    var balances = Balances()
    for (org, tallies) in byOrg {
      for (place, tally) in tallies {
        balances.add(try books.posting(place, tally, org: org))
      }
    }
    return balances
  }
}
