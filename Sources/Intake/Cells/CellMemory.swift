import ImpactCore

/// A bounded memory of what texts mean: each has two places, and a newcomer takes that of the
/// older. Texts are told apart by digests under a key of this process.
struct CellMemory<Value> {
  /// Pairs of places, the newer entry first. Empty until the first text comes: most tables lack
  /// most columns.
  private var digests: [Digest128] = []
  private var values: [Value?] = []

  /// What was remembered; nil where nothing is, or not any more.
  subscript(digest: Digest128) -> Value? {
    if digests.isEmpty { return nil }
    let place = CellMemory.place(digest)
    if digests[place] == digest { return values[place] }
    return digests[place + 1] == digest ? values[place + 1] : nil
  }

  /// Remembers what a text means that is not known.
  mutating func remember(_ value: Value, of digest: Digest128) {
    if digests.isEmpty {
      digests = Array(
        repeating: Digest128(high: 0, low: 0), count: IntakeLimits.cachedCells)
      values = Array(repeating: nil, count: IntakeLimits.cachedCells)
    }
    let place = CellMemory.place(digest)
    digests.swapAt(place, place + 1)
    values.swapAt(place, place + 1)
    digests[place] = digest
    values[place] = value
  }

  /// The first of the two.
  private static func place(_ digest: Digest128) -> Int {
    Int(truncatingIfNeeded: digest.low) & (IntakeLimits.cachedCells - 2)
  }
}

extension SipHash {
  /// For texts that are told apart in memory only.
  static let ofThisProcess = SipHash(
    key: Digest128(high: .random(in: 0 ... .max), low: .random(in: 0 ... .max)))
}
