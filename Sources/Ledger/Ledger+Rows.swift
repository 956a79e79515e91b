package import ImpactCore

extension Ledger {
  /// The rows behind a figure, in the order of files and rows: `limit` of them from `offset` on,
  /// and how many there are in all. Rows that were replaced or withdrawn are not among them.
  public func rows(
    where filter: RowFilter, limit: Int, offset: Int = 0
  ) throws(LedgerError) -> (rows: [FoundRow], total: Int) {
    var found: [FoundRow] = []
    var total = 0
    try forEachRow(filter, months: nil) { (row) throws(LedgerError) in
      if total >= offset, found.count < limit { found.append(row) }
      total += 1
    }
    return (found, total)
  }

  /// Gives `take` every row on the books that the filter takes. `months` spares the chunks that
  /// hold none of them.
  package func forEachRow(
    _ filter: RowFilter, months: ClosedRange<CivilMonth>?,
    _ take: (FoundRow) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    let last = try files.lastEvent(asOf: filter.asOf)
    let settlement = try settlement(asOf: filter.asOf)
    for file in try files.standing(through: last, filter) {
      for number in try chunks.numbers(file: file.id, months: months) {
        let chunk = try shelf.chunk(ChunkPlace(file: file.id, number: number), through: last)
        let inFull = RowNames(chunk.names, in: self.names)
        for (place, row) in chunk.rows.enumerated() where !chunk.reversed.contains(place) {
          guard let account = row.account, let activity = row.activity else { continue }
          let found = FoundRow(
            file: FileEntry.id(file.id), fileName: file.name, org: file.org,
            sheet: FileTable.sheet(row.source.sheet, of: file.sheets), source: row.source,
            state: row.state, account: account, activity: try inFull.activity(activity))
          if let asked = filter.part(of: found, chunk.names.basis, settlement) { try take(asked) }
        }
      }
    }
  }
}
