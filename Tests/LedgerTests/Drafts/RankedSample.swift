import Ledger

/// A value to sort: many of them may have one rank, and none are quite equal.
struct RankedSample: Ranked, Equatable {
  var rank: UInt64
  var number: UInt32

  static let none = RankedSample(rank: 0, number: 0)

  static func precedes(_ left: RankedSample, _ right: RankedSample) -> Bool {
    left.rank != right.rank ? left.rank < right.rank : left.number < right.number
  }

  /// The ways in which ranks are spread.
  enum Spread: CaseIterable {
    /// As digests are.
    case evenly
    /// As the numbers of records are.
    case oneAfterTheOther
    case fewRanks
    case oneRank
    /// All but one in one corner of what 64 bits can tell.
    case oneFarAway
  }

  static func values(
    _ count: Int, _ spread: Spread, using random: inout some RandomNumberGenerator
  ) -> [RankedSample] {
    let numbers = (0..<count).map { UInt32($0) }.shuffled(using: &random)
    return numbers.map { number in
      let rank: UInt64 =
        switch spread {
        case .evenly: random.next()
        case .oneAfterTheOther: 1 << 40 + UInt64(number)
        case .fewRanks: random.next() % 5 << 60
        case .oneRank: .max
        case .oneFarAway: number == 0 ? .max : random.next() % 1000
        }
      return RankedSample(rank: rank, number: number)
    }
  }
}
