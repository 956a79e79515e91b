/// Records of any files: a bit for each, and little else.
struct RecordSet {
  private var chunks: [ChunkPlace: RowSet] = [:]

  mutating func insert(_ record: Locator) {
    chunks[record.chunkPlace, default: RowSet()].insert(record.rowOfChunk)
  }

  var count: Int {
    chunks.values.reduce(0) { $0 + $1.count }
  }

  /// Those that `other` lacks.
  func subtracting(_ other: RecordSet) -> RecordSet {
    var rest = self
    for (place, rows) in chunks {
      guard let shared = other.chunks[place] else { continue }
      rest.chunks[place] = rows.subtracting(shared)
    }
    return rest
  }

  /// Those of some files, in order.
  func records(where isMeant: (UInt32) -> Bool = { _ in true }) -> [Locator] {
    var records: [Locator] = []
    for (place, rows) in chunks {
      guard let file = UInt32(exactly: place.file), isMeant(file) else { continue }
      let first = UInt32(truncatingIfNeeded: place.number * LedgerLimits.rowsPerChunk)
      records += rows.places.map {
        Locator(file: file, record: first &+ UInt32(truncatingIfNeeded: $0))
      }
    }
    return records.sorted()
  }
}
