package import ImpactCore

/// What savings are reckoned by: the dated objects of `savings.toml`.
package struct SavingsBasis: Sendable {
  package var baselines: Baselines
  package var assumptions: AssumptionSets
  package var targets: [Target]

  /// Nothing is set: every saving that needs a baseline or a set has no figure.
  package static let none = SavingsBasis(baselines: .none, assumptions: .none, targets: [])

  package init(baselines: Baselines, assumptions: AssumptionSets, targets: [Target]) {
    self.baselines = baselines
    self.assumptions = assumptions
    self.targets = targets
  }
}
