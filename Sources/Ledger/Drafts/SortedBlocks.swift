/// Any number of ranked values, kept in sorted blocks on scratch and read back in order: memory
/// holds one block, however many there are.
package struct SortedBlocks<Value: Ranked> {
  package private(set) var count = 0
  private var open: [Value] = []
  private var sorting = RankSort<Value>()
  private let scratch: Scratch
  /// Where the block that starts here ends is where the next starts, or the scratch ends.
  private var starts: [Int] = []

  package init(folder: String) {
    scratch = Scratch(folder: folder)
  }

  package mutating func append(_ value: Value) throws(LedgerError) {
    open.append(value)
    count += 1
    if open.count == LedgerLimits.entriesPerBlock { try closeBlock() }
  }

  /// Ends the open block; more values may follow. Gives back the memory that appending takes.
  package mutating func finish() throws(LedgerError) {
    if !open.isEmpty { try closeBlock() }
    open = []
    sorting = RankSort()
  }

  /// All values in order, as they were when `finish` was called.
  package func merged() throws(LedgerError) -> SortedMerge<Value> {
    let atOnce = LedgerLimits.entriesInMerge / max(1, starts.count)
    let blocks = starts.indices.map {
      SortedBlock<Value>(scratch, range(ofBlock: $0), atOnce: min(max(atOnce, 64), 1024))
    }
    return try SortedMerge(blocks)
  }

  /// Gives `take` one block after the other, each with the values that were appended in a row.
  func forEachBlock(_ take: ([Value]) throws(LedgerError) -> Void) throws(LedgerError) {
    for index in starts.indices {
      let range = range(ofBlock: index)
      let count = range.count / MemoryLayout<Value>.stride
      var values = Array(repeating: Value.none, count: count)
      try scratch.read(at: range.lowerBound, into: &values)
      try take(values)
    }
  }

  private func range(ofBlock index: Int) -> Range<Int> {
    starts[index]..<(index + 1 < starts.count ? starts[index + 1] : scratch.count)
  }

  private mutating func closeBlock() throws(LedgerError) {
    sorting.sort(&open)
    starts.append(scratch.count)
    try scratch.append(contentsOf: open)
    open.removeAll(keepingCapacity: true)
  }
}
