/// The part of the market for which a car was made, as the UK Government's conversion factors tell
/// cars apart ("Cars (by market segment)"). The raw values are the words of the factor books.
public enum MarketSegment: String, CaseIterable, Sendable {
  case mini
  case supermini
  case lowerMedium = "lower-medium"
  case upperMedium = "upper-medium"
  case executive
  case luxury
  case sports
  case dualPurpose = "dual-purpose-4x4"
  case mpv

  /// The word for it in a sentence, such as `lower medium car`.
  public var words: String {
    switch self {
    case .mini: "mini car"
    case .supermini: "supermini car"
    case .lowerMedium: "lower medium car"
    case .upperMedium: "upper medium car"
    case .executive: "executive car"
    case .luxury: "luxury car"
    case .sports: "sports car"
    case .dualPurpose: "dual purpose 4x4"
    case .mpv: "multi-purpose vehicle"
    }
  }
}
