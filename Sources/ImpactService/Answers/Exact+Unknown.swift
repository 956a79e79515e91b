import ImpactCore

extension Exact? {
  /// Adds what is known; unknown plus unknown stays unknown.
  mutating func add(_ amount: Exact?) {
    guard let amount else { return }
    self = (self ?? .zero) + amount
  }
}
