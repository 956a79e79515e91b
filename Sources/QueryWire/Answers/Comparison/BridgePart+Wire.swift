public import ImpactCore

extension BridgePart: WireValue {}

extension BridgePart {
  /// The key of a bridge, which is also the head in a CSV.
  var name: String {
    switch self {
    case .factorValue: "factor_values"
    case .newCoverage: "new_coverage"
    case .lostCoverage: "lost_coverage"
    case .boundary: "boundary"
    case .warmingPotential: "warming_potential"
    }
  }
}
