/// Where a price comes from.
public enum PriceKind: String, CaseIterable, Sendable {
  /// The customer's own file.
  case proxy
  /// The UK Government's carbon values.
  case carbonValue = "carbon-value"
  /// Defra's air quality damage costs, for a type of area.
  case damageCost = "damage-cost"
  /// What is paid for a claimed mile.
  case mileagePay = "mileage-pay"
}
