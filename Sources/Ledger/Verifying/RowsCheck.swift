import ImpactCore

/// Recomputes what the rows of one file put on the books when it came, a chunk at a time.
struct RowsCheck {
  private let ledger: Ledger
  private let file: Int64
  private let event: Int64
  private var chunks: ArraySlice<Int> = []
  private var sheet = PostingSheet()
  private var counts = RowCounts.noneByCode
  /// The last event when the check began.
  private var known: Int64?

  init(_ ledger: Ledger, file: Int64, event: Int64) {
    self.ledger = ledger
    self.file = file
    self.event = event
  }

  /// Takes the next chunk, or compares when all are taken. Begins anew where something was written
  /// since it began: the counts are those of now.
  mutating func step(
    _ checked: inout Verification
  ) throws(LedgerError) -> (isOver: Bool, difference: String?) {
    let last = try ledger.files.lastEvent(asOf: nil)
    if known != last {
      self = RowsCheck(ledger, file: file, event: event)
      chunks = try ledger.chunks.numbers(file: file, months: nil)[...]
      known = last
    }
    if let number = chunks.popFirst() {
      try add(ChunkPlace(file: file, number: number))
      return (false, nil)
    }
    let read = RowCounts(byCode: counts)
    if read != (try ledger.files.entry(file))?.counts {
      return (true, "File \(FileEntry.id(file)): its rows do not add up to its counts.")
    }
    checked.rows += read.read
    if let difference = try ledger.difference(
      of: sheet, .posting, event: event, file: file, &checked)
    {
      return (true, difference)
    }
    return (true, try ledger.reversalDifference(event: event, file: file, &checked))
  }

  private mutating func add(_ place: ChunkPlace) throws(LedgerError) {
    for row in try ledger.shelf.chunk(place).rows { counts[Int(row.state.code)] += 1 }
    let (rows, names) = try ledger.shelf.read(place, through: event)
    for row in rows {
      guard let account = row.account, let activity = row.activity else { continue }
      try sheet.add(activity, account: account, names: names, sign: 1)
    }
  }
}
