/// Merges sorted blocks into one ascending sequence, by a heap of their heads.
struct DraftMerge {
  private var blocks: [DraftBlock]
  /// The next identity of each block that has one, least first.
  private var heap: [(head: DraftIdentity, block: Int)] = []

  init(_ blocks: [DraftBlock]) throws(LedgerError) {
    self.blocks = blocks
    for index in blocks.indices {
      guard let head = try self.blocks[index].next() else { continue }
      heap.append((head, index))
    }
    for parent in (0..<heap.count / 2).reversed() { sink(parent) }
  }

  mutating func next() throws(LedgerError) -> DraftIdentity? {
    guard let least = heap.first else { return nil }
    if let head = try blocks[least.block].next() {
      heap[0].head = head
    } else {
      heap[0] = heap[heap.count - 1]
      heap.removeLast()
    }
    if heap.count > 1 { sink(0) }
    return least.head
  }

  private mutating func sink(_ start: Int) {
    var parent = start
    while 2 * parent + 1 < heap.count {
      var least = 2 * parent + 1
      let right = least + 1
      if right < heap.count, DraftIdentity.precedes(heap[right].head, heap[least].head) {
        least = right
      }
      guard DraftIdentity.precedes(heap[least].head, heap[parent].head) else { return }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
