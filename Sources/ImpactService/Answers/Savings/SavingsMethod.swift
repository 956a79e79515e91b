package import ImpactCore

/// What savings are reckoned with: the factors, the policy that chooses among them, and the dated
/// objects of `savings.toml`.
package struct SavingsMethod: Sendable {
  let shelf: FactorShelf
  let policy: FactorPolicy
  let basis: SavingsBasis

  package init(shelf: FactorShelf, policy: FactorPolicy, basis: SavingsBasis) {
    self.shelf = shelf
    self.policy = policy
    self.basis = basis
  }
}
