/// Reads one sorted block back from scratch, a little at a time.
struct SortedBlock<Value: Ranked> {
  private let scratch: Scratch
  private var offset: Int
  private let end: Int
  private let atOnce: Int
  private var values: [Value] = []
  private var position = 0

  /// `range` is in bytes.
  init(_ scratch: Scratch, _ range: Range<Int>, atOnce: Int) {
    self.scratch = scratch
    self.atOnce = atOnce
    offset = range.lowerBound
    end = range.upperBound
  }

  mutating func next() throws(LedgerError) -> Value? {
    if position == values.count {
      guard offset < end else { return nil }
      try refill()
    }
    defer { position += 1 }
    return values[position]
  }

  private mutating func refill() throws(LedgerError) {
    let stride = MemoryLayout<Value>.stride
    let count = min(atOnce, (end - offset) / stride)
    if values.count != count { values = Array(repeating: Value.none, count: count) }
    try scratch.read(at: offset, into: &values)
    offset += count * stride
    position = 0
  }
}
