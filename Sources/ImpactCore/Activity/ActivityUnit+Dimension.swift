extension ActivityUnit {
  /// What a unit measures.
  public enum Dimension: Hashable, Sendable {
    case length, mass, number, time, emission, money
    /// Things of one kind: never the same as a plain number, nor as each other.
    case consultations, vehicles
  }

  public var dimension: Dimension {
    switch self {
    case .mile, .kilometre, .metre: .length
    case .gram, .kilogram, .tonne: .mass
    case .count: .number
    case .hour: .time
    case .kilogramCO2e: .emission
    case .pound: .money
    case .consultation: .consultations
    case .vehicle: .vehicles
    }
  }

  /// The units that measure the same, this one among them: a number that was read in one of them
  /// may be meant in another.
  public var family: [ActivityUnit] {
    ActivityUnit.allCases.filter { $0.dimension == dimension }
  }
}
