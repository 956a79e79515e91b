import ImpactCore

/// Reads one sorted block of identities back from scratch, a little at a time.
struct DraftBlock {
  private let scratch: Scratch
  private var offset: Int
  private let end: Int
  private var entries: [DraftIdentity] = []
  private var position = 0

  private static let entriesAtOnce = 256

  init(_ scratch: Scratch, from offset: Int, to end: Int) {
    self.scratch = scratch
    self.offset = offset
    self.end = end
  }

  mutating func next() throws(LedgerError) -> DraftIdentity? {
    if position == entries.count {
      guard offset < end else { return nil }
      try refill()
    }
    defer { position += 1 }
    return entries[position]
  }

  private mutating func refill() throws(LedgerError) {
    let stride = MemoryLayout<DraftIdentity>.stride
    let count = min(DraftBlock.entriesAtOnce, (end - offset) / stride)
    if entries.count != count { entries = Array(repeating: DraftIdentity.none, count: count) }
    try scratch.read(at: offset, into: &entries)
    offset += count * stride
    position = 0
  }
}
