import ImpactCore

/// Puts back on the books what a row had replaced that does not count any more: the newest earlier
/// version that counts, and the right to decide on those that a decision has rejected.
struct Restoration {
  private let shelf: RowShelf
  /// Rows to restore, by file and chunk.
  private(set) var rows: [ChunkPlace: [Int]] = [:]

  init(_ shelf: RowShelf) {
    self.shelf = shelf
  }

  /// Follows the versions back from `newest`, and adds to `sheet` what comes back.
  mutating func restore(
    from newest: Locator, to sheet: inout PostingSheet
  ) throws(LedgerError) {
    var next: Locator? = newest
    while let locator = next {
      let place = locator.rowOfChunk
      let chunk = try shelf.chunk(locator.chunkPlace)
      guard place < chunk.rows.count else { throw .damaged("a row points past its chunk") }
      let row = chunk.rows[place]
      let isWaiting = row.state == .held || row.state == .rejected
      let isRejected = row.state == .rejected && chunk.decided.contains(place)
      if chunk.reversed.contains(place), isRejected || row.account == .counted {
        rows[locator.chunkPlace, default: []].append(place)
        if let account = row.account, let activity = row.activity {
          try sheet.add(activity, account: account, names: chunk.names, sign: 1)
        }
      }
      next = isWaiting ? row.replaces : nil
    }
  }
}
