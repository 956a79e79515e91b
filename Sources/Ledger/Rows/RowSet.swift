/// Places of rows in one chunk: a bit for each.
package struct RowSet {
  private var words = [UInt64](repeating: 0, count: (LedgerLimits.rowsPerChunk + 63) / 64)

  package init() {}

  package mutating func insert(_ place: Int) {
    words[place / 64] |= 1 << UInt64(place % 64)
  }

  package func contains(_ place: Int) -> Bool {
    words[place / 64] & 1 << UInt64(place % 64) != 0
  }

  package var count: Int {
    words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// Those that `other` lacks.
  package func subtracting(_ other: RowSet) -> RowSet {
    var rest = self
    for index in words.indices { rest.words[index] &= ~other.words[index] }
    return rest
  }

  /// In order.
  package var places: [Int] {
    (0..<words.count * 64).filter(contains)
  }
}
