import ImpactCore

/// Gives the rows of a draft, chunk by chunk, the states that the comparison has found.
struct RowSettler {
  private let comparison: Comparison
  private var packer = RowPacker()
  /// The first record of the next chunk.
  private var record = 0

  init(_ comparison: Comparison) {
    self.comparison = comparison
  }

  /// The chunk with final states; `take` sees each row. A chunk whose rows are all what intake
  /// took them for stays as it was packed.
  mutating func settle(
    _ bytes: [UInt8], _ chunk: DraftChunk, _ take: (PackedRow) throws(LedgerError) -> Void
  ) throws(LedgerError) -> (bytes: [UInt8], months: ClosedRange<CivilMonth>?) {
    let isAsRead = comparison.isAsRead(record..<record + chunk.rows)
    var unpacker = RowUnpacker(bytes)
    var months = DraftChunk(offset: 0)
    packer.clear()
    while let read = try unpacker.next() {
      let row = isAsRead ? read : settled(read)
      if !isAsRead {
        packer.append(row)
        if let span = row.activity?.span { months.note(span) }
      }
      try take(row)
      record += 1
    }
    return isAsRead ? (bytes, chunk.months) : (packer.bytes, months.months)
  }

  /// A row that is known already keeps no activity of its own: the earlier version has it.
  private func settled(_ read: PackedRow) -> PackedRow {
    var row = read
    row.state = RowState(code: comparison.states[record])
    row.earlier = comparison.earlier(of: record)
    row.earlierCheck = comparison.check(of: record)
    row.isReturned = comparison.isReturned(record)
    if row.state == .unchanged || row.state == .duplicate { row.activity = nil }
    return row
  }
}
