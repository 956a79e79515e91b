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
    let query = try store.query(
      """
      SELECT DISTINCT event.file, file.org, month, activity_key, posting.contract
      FROM posting JOIN event ON sequence = posting.event JOIN file ON file.id = event.file
      WHERE entry='posting' AND account='counted' AND sequence<=?
      """, .integer(last))
    var places: [FilePlace] = []
    while try query.next() {
      let id = FileEntry.id(query.integer(0))
      guard standing.contains(id) else { continue }
      places.append(
        FilePlace(
          file: id, org: query.text(1),
          month: query.optionalInteger(2).map {
            CivilMonth(index: Int32(truncatingIfNeeded: $0))
          },
          key: try names.key(of: query.integer(3)),
          contract: try name(query.optionalInteger(4))))
    }
    return places
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

  private func name(_ number: Int64?) throws(LedgerError) -> String {
    guard let number else { return "" }
    return try names.text(of: number)
  }
}
