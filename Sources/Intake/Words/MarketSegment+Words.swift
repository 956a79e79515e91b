package import ImpactCore

extension MarketSegment {
  /// The segment that a cell names: `Lower Medium`, `C - Lower medium`, `SUV`, `Segment B`. Nil
  /// where it names none that is known.
  ///
  /// The whole cell must be the name, as words in it mislead: a compact executive car is an upper
  /// medium one, and a Mini Countryman no mini. Letters are read from A to F, where the makers'
  /// (SMMT) and the European Commission's lists agree; past F they do not.
  package init?(cell: CellText) {
    var words = CellWords(cell).words.filter { !MarketSegment.idleWords.contains($0) }
    if words.count > 1, let first = words.first, MarketSegment.letters.contains(first) {
      words.removeFirst()
    }
    guard let segment = MarketSegment.names[words.joined(separator: " ")] else { return nil }
    self = segment
  }

  private static let idleWords: Set = [
    "car", "cars", "vehicle", "vehicles", "segment",
  ]

  /// By which a name may be preceded, as in `H. Dual purpose`.
  private static let letters: Set = ["a", "b", "c", "d", "e", "f", "g", "h", "i"]

  private static let names: [String: MarketSegment] = [
    "mini": .mini, "a": .mini,
    "supermini": .supermini, "super mini": .supermini, "b": .supermini,
    "lower medium": .lowerMedium, "c": .lowerMedium,
    "upper medium": .upperMedium, "d": .upperMedium,
    "executive": .executive, "e": .executive,
    "luxury": .luxury, "luxury saloon": .luxury, "f": .luxury,
    "sports": .sports, "specialist sports": .sports,
    "dual purpose": .dualPurpose, "dual purpose 4x4": .dualPurpose, "4x4": .dualPurpose,
    "dual purpose 4 x 4": .dualPurpose, "4 x 4": .dualPurpose, "suv": .dualPurpose,
    "4x4 suv": .dualPurpose, "suv 4x4": .dualPurpose,
    "mpv": .mpv, "multi purpose": .mpv, "multipurpose": .mpv, "people carrier": .mpv,
  ]
}
