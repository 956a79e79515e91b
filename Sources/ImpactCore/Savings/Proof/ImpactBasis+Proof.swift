extension ImpactBasis {
  /// What one `unit` of the activity is multiplied by, a product for each factor; their sum is
  /// `rate(per:)`. None for a known zero; nil where the rate is not known.
  func products(per unit: ActivityUnit) -> [[ProofInput]]? {
    switch self {
    case .factors(let factors, _):
      var products: [[ProofInput]] = []
      for factor in factors {
        guard let product = factor.product(per: unit) else { return nil }
        products.append(product)
      }
      return products
    case .knownZero: return []
    case .missing, .notApplicable: return nil
    }
  }
}

extension Factor {
  /// The published row, and the conversion to its unit where there is one; nil where the unit
  /// cannot be brought to the factor's.
  fileprivate func product(per unit: ActivityUnit) -> [ProofInput]? {
    let own = self.unit.activityUnit
    guard let conversion = unit.factor(to: own) else { return nil }
    let row = ProofInput(
      .factor, name: id, value: value, unit: "\(measure.unit) per \(self.unit.rawValue)",
      source: source.description)
    if conversion == Exact(1) { return [row] }
    return [
      ProofInput(
        .constant, name: "\(own.rawValue) per \(unit.rawValue)", value: conversion,
        unit: "\(own.rawValue) per \(unit.rawValue)"),
      row,
    ]
  }
}

extension ImpactMeasure {
  fileprivate var unit: String { SavingMeasure(rawValue: rawValue)?.unit ?? rawValue }
}
