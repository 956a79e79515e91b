/// Numbers of names in the order in which they were met, so that a small index stands for each.
struct NumberIndex {
  private(set) var numbers: [Int64] = []
  /// Indexes plus one, by hash; zero where nothing stands. Its size is a power of two.
  private var slots: [UInt32] = []

  /// The index of a number, which is taken in where it is new.
  mutating func index(of number: Int64) -> UInt32 {
    if numbers.count * 2 >= slots.count { widen() }
    let slot = slot(of: number)
    if slots[slot] == 0 {
      numbers.append(number)
      slots[slot] = UInt32(numbers.count)
    }
    return slots[slot] - 1
  }

  /// Nil where it was never met.
  func known(_ number: Int64) -> UInt32? {
    if slots.isEmpty { return nil }
    let found = slots[slot(of: number)]
    return found == 0 ? nil : found - 1
  }

  private func slot(of number: Int64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (UInt64(bitPattern: number) &* 0x9E37_79B9_7F4A_7C15) >> 32)
    slot &= mask
    while slots[slot] != 0, numbers[Int(slots[slot]) - 1] != number { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func widen() {
    slots = [UInt32](repeating: 0, count: max(32, slots.count * 2))
    for index in numbers.indices { slots[slot(of: numbers[index])] = UInt32(index + 1) }
  }
}
