import ImpactCore

extension BridgePart {
  var words: String {
    switch self {
    case .factorValue: "factor values"
    case .newCoverage: "coverage gained"
    case .lostCoverage: "coverage lost"
    case .boundary: "boundary"
    case .warmingPotential: "warming potentials"
    }
  }

  /// With a line of the head for each word.
  func column(decimals: Int) -> Grid.Column {
    Grid.Column(
      name: name, head: words.split(separator: " ").map(String.init), isFigure: true,
      decimals: decimals)
  }
}
