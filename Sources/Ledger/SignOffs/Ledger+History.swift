public import ImpactCore

extension Ledger {
  /// The books as the events up to `event` have left them, before one source is chosen for each
  /// fact. In no order.
  public func booked(through event: Int64) throws(LedgerError) -> [Posting] {
    Array(BookView(try books.balances(through: event)))
  }

  /// Gives `take` every later event that has changed the books, in order: one event at a time is
  /// in memory.
  public func forEachEvent(
    after event: Int64, _ take: (BookedEvent) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    for var booked in try events(after: event) {
      var change = Balances()
      for entry in PostingSheet.Entry.allCases {
        try books.forEachBooked(event: booked.number, entry: entry) {
          (line) throws(LedgerError) in
          try change.add(line, org: booked.org, names)
        }
      }
      booked.postings = Array(BookView(change))
      try take(booked)
    }
  }

  /// Without their postings.
  private func events(after event: Int64) throws(LedgerError) -> [BookedEvent] {
    let query = try store.query(
      """
      SELECT sequence, at, file.id, file.name, file.org,
        CASE
          WHEN kind='retracted' THEN 'retraction'
          WHEN EXISTS (SELECT 1 FROM event AS earlier
            WHERE earlier.file = event.file AND earlier.sequence < event.sequence) THEN 'decision'
          WHEN EXISTS (SELECT 1 FROM reversal
            WHERE reversal.event = event.sequence AND reversal.file <> event.file)
            THEN 'amendment'
          ELSE 'arrival'
        END
      FROM event JOIN file ON file.id = event.file
      WHERE sequence>? AND (EXISTS (SELECT 1 FROM posting WHERE posting.event = sequence)
        OR EXISTS (SELECT 1 FROM sheet WHERE sheet.event = sequence))
      ORDER BY sequence
      """, .integer(event))
    var events: [BookedEvent] = []
    while try query.next() {
      guard let kind = BookedEvent.Kind(rawValue: query.text(5)) else {
        throw .damaged("an event is of no kind")
      }
      events.append(
        BookedEvent(
          number: query.integer(0), at: Instant(unixMilliseconds: query.integer(1)), kind: kind,
          file: FileEntry.id(query.integer(2)), fileName: query.text(3), org: query.text(4),
          postings: []))
    }
    return events
  }
}
