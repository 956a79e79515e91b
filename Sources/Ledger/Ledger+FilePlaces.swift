public import ImpactCore

extension Ledger {
  /// Where the files stand on the books that are accepted and have counted rows, as those were
  /// known at a moment. A file all of whose rows a later one has replaced stands nowhere; one that
  /// has lost only those of a month is still named for it. In no order.
  public func filePlaces(asOf instant: Instant? = nil) throws(LedgerError) -> [FilePlace] {
    let last = try files.lastEvent(asOf: instant)
    let standing = Set(
      try files.entries(state: .accepted, through: last)
        .filter { $0.counts[.counted] + $0.counts[.amended] > 0 }.map(\.id)
    ).subtracting(try replaced(through: last))
    let events = try store.query(
      """
      SELECT sequence, event.file, file.org FROM event JOIN file ON file.id = event.file
      WHERE sequence<=? ORDER BY sequence
      """, .integer(last))
    var places: Set<FilePlace> = []
    while try events.next() {
      let id = FileEntry.id(events.integer(1))
      guard standing.contains(id) else { continue }
      let sheet = try books.sheet(event: events.integer(0), entry: .posting).sheet
      for place in sheet.rolledUpPlaces where place.account == .counted {
        places.insert(
          FilePlace(
            file: id, org: events.text(2), month: place.month, key: try names.key(of: place.key),
            contract: try place.contract.map { (name) throws(LedgerError) in
              try names.text(of: name)
            } ?? ""))
      }
    }
    return Array(places)
  }

  /// Files of which no row is on the books any more, because later ones have replaced them.
  private func replaced(through event: Int64) throws(LedgerError) -> [String] {
    let query = try store.query(
      """
      SELECT file, number, rows FROM chunk
      WHERE EXISTS (SELECT 1 FROM reversal WHERE reversal.file = chunk.file AND event<=?)
      """, .integer(event))
    var rowsLeft: [Int64: Int] = [:]
    while try query.next() {
      let file = query.integer(0)
      let reversed = try chunks.reversed(
        file: file, number: Int(query.integer(1)), through: event)
      rowsLeft[file, default: 0] += Int(query.integer(2)) - reversed.count
    }
    return rowsLeft.filter { $0.value == 0 }.map { FileEntry.id($0.key) }
  }
}
