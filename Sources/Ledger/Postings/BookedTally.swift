import ImpactCore

/// A tally as the books hold it: small where it fits.
enum BookedTally {
  case small(SmallTally)
  indirect case large(Tally)

  init(_ tally: Tally) {
    self = SmallTally(tally).map(BookedTally.small) ?? .large(tally)
  }

  var tally: Tally {
    switch self {
    case .small(let small): small.tally
    case .large(let tally): tally
    }
  }
}
