import ImpactCore

/// One row as a test writes it.
struct SignedRow {
  var reference: Int
  var activity: Activity
  var isHeld = false

  func record(row: Int) -> Record {
    var hash = Hasher()
    hash.combine(activity)
    hash.combine(isHeld)
    let content = UInt64(bitPattern: Int64(hash.finalize()))
    return Record(
      source: RowSource(row: row), reading: isHeld ? .held(activity) : .counted(activity),
      identity: RecordIdentity(
        reference: Digest128(high: 1, low: UInt64(reference)),
        content: Digest128(high: content, low: UInt64(reference))))
  }

  static func records(_ rows: [SignedRow]) -> [Record] {
    rows.enumerated().map { $1.record(row: $0 + 2) }
  }
}
