/// The money in which a value is stated. Pounds of two price bases are not the same pounds.
public enum PriceBase: Hashable, Sendable {
  /// Real pounds at the prices of a year.
  case prices(year: Int)
  /// Pounds as they were paid, of no one year.
  case cash
}

extension PriceBase: CustomStringConvertible {
  /// `2022 prices`, `cash`.
  public var description: String {
    switch self {
    case .prices(let year): "\(year) prices"
    case .cash: "cash"
    }
  }
}
