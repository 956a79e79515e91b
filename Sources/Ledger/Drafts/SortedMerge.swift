/// Merges sorted blocks into one ascending sequence, by a heap of their heads.
package struct SortedMerge<Value: Ranked> {
  /// The next value of a block, and its rank, which mostly settles the order alone.
  private struct Head {
    var rank: UInt64
    var value: Value
    var block: Int

    static func precedes(_ left: Head, _ right: Head) -> Bool {
      left.rank != right.rank ? left.rank < right.rank : Value.precedes(left.value, right.value)
    }
  }

  private var blocks: [SortedBlock<Value>]
  /// Least first.
  private var heap: [Head] = []

  init(_ blocks: [SortedBlock<Value>]) throws(LedgerError) {
    self.blocks = blocks
    for index in blocks.indices {
      guard let value = try self.blocks[index].next() else { continue }
      heap.append(Head(rank: value.rank, value: value, block: index))
    }
    for parent in (0..<heap.count / 2).reversed() { sink(heap[parent], from: parent) }
  }

  package mutating func next() throws(LedgerError) -> Value? {
    guard let least = heap.first else { return nil }
    if let value = try blocks[least.block].next() {
      sink(Head(rank: value.rank, value: value, block: least.block), from: 0)
    } else {
      let last = heap.removeLast()
      if !heap.isEmpty { sink(last, from: 0) }
    }
    return least.value
  }

  /// Puts `head` in the place `start`, or below it where something there precedes it.
  private mutating func sink(_ head: Head, from start: Int) {
    var heap = heap.mutableSpan
    var place = start
    while 2 * place + 1 < heap.count {
      var least = 2 * place + 1
      if least + 1 < heap.count, Head.precedes(heap[least + 1], heap[least]) { least += 1 }
      guard Head.precedes(heap[least], head) else { break }
      heap[place] = heap[least]
      place = least
    }
    heap[place] = head
  }
}
