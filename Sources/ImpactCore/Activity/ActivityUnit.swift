/// The unit in which a row gives its quantity. Quantities are stored in it and never converted in
/// the ledger; `factor(to:)` holds the exact conversions that impact and answers use.
public enum ActivityUnit: String, CaseIterable, Sendable {
  case mile
  case kilometre = "km"
  case metre = "m"
  case gram = "g"
  case kilogram = "kg"
  case tonne
  case count
  case hour
  /// Greenhouse gas as a document gives it: a result, not a weight.
  case kilogramCO2e = "kgco2e"
  /// Pounds sterling.
  case pound
  case consultation
  case vehicle

  /// What one of this unit is in `other`, exactly; nil where the units differ in kind or the
  /// conversion does not terminate (kilometres in miles).
  ///
  /// The international mile is 1.609344 km (International Yard and Pound agreement, 1959).
  public func factor(to other: ActivityUnit) -> Exact? {
    if self == other { return Exact(1) }
    switch (self, other) {
    case (.mile, .kilometre): return Exact(coefficient: 1_609_344, scale: 6)
    case (.mile, .metre): return Exact(coefficient: 1_609_344, scale: 3)
    case (.kilometre, .metre), (.kilogram, .gram), (.tonne, .kilogram): return Exact(1000)
    case (.metre, .kilometre), (.gram, .kilogram), (.kilogram, .tonne):
      return Exact(coefficient: 1, scale: 3)
    case (.tonne, .gram): return Exact(1_000_000)
    case (.gram, .tonne): return Exact(coefficient: 1, scale: 6)
    default: return nil
    }
  }

  /// A distance of `amount` in this unit, in miles; what does not terminate is rounded once.
  public func miles(_ amount: Exact) -> Exact? {
    if self == .mile { return amount }
    guard let metres = factor(to: .metre) else { return nil }
    return (amount * metres * Exact(1000))
      .dividedAndRounded(by: 1_609_344, decimals: Exact.decimalsWhenEndless)
  }
}
