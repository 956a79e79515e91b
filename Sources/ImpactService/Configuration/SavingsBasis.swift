package import ImpactCore

/// What savings are reckoned by: the dated objects of `savings.toml`.
package struct SavingsBasis: Sendable {
  package var baselines: Baselines
  package var assumptions: AssumptionSets
  package var targets: [Target]
  /// What the measures are worth in pounds.
  package var value: ValueBasis

  /// Nothing is set: every saving that needs a baseline or a set has no figure, and
  /// nothing is worth pounds.
  package static let none = SavingsBasis(baselines: .none, assumptions: .none, targets: [])

  package init(
    baselines: Baselines, assumptions: AssumptionSets, targets: [Target],
    value: ValueBasis = ValueBasis.none
  ) {
    self.baselines = baselines
    self.assumptions = assumptions
    self.targets = targets
    self.value = value
  }
}
