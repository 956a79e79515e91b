extension ActivityUnit {
  /// What a unit measures.
  public enum Dimension: Hashable, Sendable {
    case length, mass, number
  }

  public var dimension: Dimension {
    switch self {
    case .mile, .kilometre, .metre: .length
    case .gram, .kilogram, .tonne: .mass
    case .count: .number
    }
  }

  /// The units that measure the same, this one among them: a number that was read in one of them
  /// may be meant in another.
  public var family: [ActivityUnit] {
    ActivityUnit.allCases.filter { $0.dimension == dimension }
  }
}
