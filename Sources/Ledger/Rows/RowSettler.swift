import ImpactCore

/// Gives the rows of a draft, chunk by chunk, the states that the comparison has found.
struct RowSettler {
  private let isHeld: Bool
  private var findings: SortedMerge<Finding>
  private var finding: Finding?
  private var packer = RowPacker()
  /// The first record of the next chunk.
  private var record = 0

  init(_ comparison: Comparison) throws(LedgerError) {
    isHeld = comparison.isHeld
    findings = try comparison.findingsInOrder()
    finding = try findings.next()
  }

  /// The chunk with final states; `take` sees each row. A chunk whose rows are all what intake
  /// took them for stays as it was packed.
  mutating func settle(
    _ bytes: [UInt8], _ chunk: DraftChunk, _ take: (PackedRow) throws(LedgerError) -> Void
  ) throws(LedgerError) -> (bytes: [UInt8], months: ClosedRange<CivilMonth>?) {
    var unpacker = RowUnpacker(bytes)
    if isAsRead(chunk) {
      while let row = try unpacker.next() { try take(row) }
      record += chunk.rows
      return (bytes, chunk.months)
    }
    var months = DraftChunk(offset: 0)
    packer.clear()
    while var row = try unpacker.next() {
      try settle(&row)
      packer.append(row)
      if let span = row.activity?.span { months.note(span) }
      try take(row)
      record += 1
    }
    return (packer.bytes, months.months)
  }

  /// Whether the next chunk's records are all what intake took them for, and new.
  private func isAsRead(_ chunk: DraftChunk) -> Bool {
    guard !isHeld else { return false }
    guard let finding else { return true }
    return Int(finding.record) >= record + chunk.rows
  }

  /// A row that is known already keeps no activity of its own: the earlier version has it.
  private mutating func settle(_ row: inout PackedRow) throws(LedgerError) {
    if isHeld, row.state == .counted { row.state = .held }
    guard let found = finding, Int(found.record) == record else { return }
    row.state = found.state
    row.earlier = found.earlier
    row.earlierCheck = found.check
    row.isReturned = found.isReturned
    if row.state == .unchanged || row.state == .duplicate { row.activity = nil }
    finding = try findings.next()
  }
}
