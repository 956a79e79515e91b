/// Pounds of one price base. Exact; shown with two decimals.
public struct Money: Hashable, Sendable {
  public let pounds: Exact
  public let base: PriceBase

  public init(pounds: Exact, base: PriceBase) {
    self.pounds = pounds
    self.base = base
  }

  /// Refuses to add pounds of two price bases.
  public func adding(_ other: Money) throws(MoneyFault) -> Money {
    guard base == other.base else { throw .twoPriceBases(base, other.base) }
    return Money(pounds: pounds + other.pounds, base: base)
  }
}

extension Money: CustomStringConvertible {
  /// `£123.4 (2022 prices)`, rounded to pence for showing.
  public var description: String { "£\(pounds.rounded(toDecimals: 2)) (\(base))" }
}

/// Why values are not added.
public enum MoneyFault: Error, Hashable {
  case twoPriceBases(PriceBase, PriceBase)
  /// The same benefit, seen from two sides.
  case sameBenefitTwice(SocialMeasure, SocialMeasure)
}

extension MoneyFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .twoPriceBases(let one, let other):
      "Pounds in \(one) and pounds in \(other) cannot be added. Take values of one price base."
    case .sameBenefitTwice(let one, let other) where one == other:
      "\(one.rawValue) has two values. Each benefit is claimed once: keep one of them."
    case .sameBenefitTwice(let one, let other):
      "\(one.rawValue) and \(other.rawValue) are views of one act. Each benefit is claimed once: "
        + "keep the value of one of them."
    }
  }
}
