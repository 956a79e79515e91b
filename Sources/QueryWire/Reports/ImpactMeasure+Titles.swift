import ImpactCore

extension ImpactMeasure {
  /// What a table calls it.
  var title: String {
    switch self {
    case .ghg: "GHG"
    case .wtt: "well to tank"
    case .nox: "NOx"
    case .pm25: "PM2.5"
    }
  }

  var unitTitle: String {
    switch self {
    case .ghg, .wtt: "kg CO2e"
    case .nox, .pm25: "g"
    }
  }

  /// Decimals shown to people.
  var decimals: Int { self == .nox ? 1 : 2 }

  /// The amount for people, with its unit.
  func words(_ amount: Exact) -> String {
    "\(amount.shown(decimals: amount.isWhole ? 0 : decimals)) \(unitTitle)"
  }
}
