/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers for the same seed, so that a failure
/// can be repeated.
public struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True once in `times`.
  public mutating func oneIn(_ times: Int) -> Bool {
    Int.random(in: 0..<times, using: &self) == 0
  }

  /// A few seeds that stay and one that changes with each run; a failure names its seed.
  public static var seeds: [UInt64] { Array(1...20) + [UInt64.random(in: 100...(.max))] }
}
