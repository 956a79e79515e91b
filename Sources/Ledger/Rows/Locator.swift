/// Where a record is kept: its file, and its place among the file's records, from 0.
struct Locator: Hashable, Comparable, Sendable {
  var file: UInt32
  var record: UInt32

  var chunk: Int { Int(record) / LedgerLimits.rowsPerChunk }
  var rowOfChunk: Int { Int(record) % LedgerLimits.rowsPerChunk }

  static func < (left: Locator, right: Locator) -> Bool {
    left.file != right.file ? left.file < right.file : left.record < right.record
  }
}
