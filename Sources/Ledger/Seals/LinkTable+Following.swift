extension LinkTable {
  /// Follows the chain from a link through the links of the events up to `event`, recomputes each,
  /// and gives `take` every posting on the way with its organisation. Throws where anything is not
  /// as it was written; through the last event that includes what is missing or was added at the
  /// end.
  ///
  /// One pass over the postings in the order in which they were written: no look-up for each.
  func follow(
    from start: End = .start, through event: Int64,
    _ take: (Booked, _ org: String) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    var postings = try PostingPass(store, after: start.event)
    defer { postings.end() }
    let chain = try store.query(
      "\(LinkTable.links) WHERE number>? ORDER BY number", .integer(start.number))
    defer { chain.reset() }
    var end = start
    while try chain.next() {
      let sequence = chain.optionalInteger(1)
      if let sequence {
        if sequence > event { return }
        end.event = sequence
      }
      let org = chain.text(9)
      var (seal, grown) = try begin(chain, after: end.link, end.marks)
      if let sequence {
        try postings.take(sequence, sealedBy: &seal) { (booked) throws(LedgerError) in
          try take(booked, org)
        }
      }
      end.link = chain.blob(10)
      guard seal.finish() == end.link else { throw LinkTable.changed(chain) }
      (end.marks, end.identities) = (grown, chain.blob(4))
    }
    if event == .max {
      guard postings.isOver else { throw .damaged("a posting belongs to no link of the chain") }
      try checkEnd(end.event, end.marks, end.identities)
    }
  }

  /// Whether the chain ends where the ledger does: what stands in the database must be what the
  /// last link says.
  func checkEnd(
    _ last: Int64, _ marks: Marks, _ identities: [UInt8]
  ) throws(LedgerError) {
    guard try store.integer("SELECT max(sequence) FROM event") ?? 0 == last else {
      throw .damaged("the chain of links and the events do not end together")
    }
    guard try self.marks() == marks else {
      throw .damaged("names were written that no link of the chain knows")
    }
    if identities.isEmpty { return }
    guard try RunSeal.ofAll(in: store) == identities else {
      throw .damaged("the index of identities is not as written")
    }
  }

  /// An event with the link that seals it.
  struct Event {
    var sequence: Int64
    var file: Int64
    var kind: FileEntry.State
  }

  /// The link after another, and its event where it has one.
  func next(after number: Int64) throws(LedgerError) -> (number: Int64, event: Event?)? {
    let query = try store.query(
      "\(LinkTable.links) WHERE number>? ORDER BY number LIMIT 1", .integer(number))
    defer { query.reset() }
    guard try query.next() else { return nil }
    let next = query.integer(0)
    guard let sequence = query.optionalInteger(1) else { return (next, nil) }
    guard let kind = FileEntry.State(rawValue: query.text(7)) else {
      throw LinkTable.changed(query)
    }
    return (next, Event(sequence: sequence, file: query.integer(8), kind: kind))
  }

  /// The error for a link that is not what it was computed to be.
  static func changed(_ link: Statement) -> LedgerError {
    .damaged("\(words(link)) is not as written")
  }

  /// What the link that a query stands on seals.
  static func words(_ link: Statement) -> String {
    guard let event = link.optionalInteger(1) else { return "link \(link.integer(0))" }
    let file = link.optionalInteger(8).map { " (file \(FileEntry.id($0)))" } ?? ""
    return "event \(event)\(file)"
  }
}
