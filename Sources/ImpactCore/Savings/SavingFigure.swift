/// One figure of a saving: an exact amount, or none and why. What is missing is never zero.
///
/// A sum or a difference with an absent part is absent, and keeps the reason; nothing is rounded.
public enum SavingFigure: Hashable, Sendable {
  case known(Exact)
  /// `reason` is one sentence for people, or several where several parts are absent.
  case absent(reason: String)

  /// Known to be nothing.
  public static let zero = SavingFigure.known(.zero)

  /// The amount; nil where there is none.
  public var value: Exact? {
    if case .known(let value) = self { value } else { nil }
  }

  /// Why there is no amount; nil where there is one.
  public var reason: String? {
    if case .absent(let reason) = self { reason } else { nil }
  }

  /// The same figure with another amount; an absent one stays absent.
  public func map(_ change: (Exact) -> Exact) -> SavingFigure {
    switch self {
    case .known(let value): .known(change(value))
    case .absent: self
    }
  }

  public static func + (left: SavingFigure, right: SavingFigure) -> SavingFigure {
    switch (left, right) {
    case (.known(let one), .known(let other)): .known(one + other)
    case (.absent(let one), .absent(let other)):
      .absent(
        reason: one.contains(other) ? one : other.contains(one) ? other : "\(one) \(other)")
    case (.absent, .known): left
    case (.known, .absent): right
    }
  }

  public static prefix func - (figure: SavingFigure) -> SavingFigure { figure.map { -$0 } }

  public static func - (left: SavingFigure, right: SavingFigure) -> SavingFigure { left + -right }

  public static func * (left: SavingFigure, right: Exact) -> SavingFigure {
    left.map { $0 * right }
  }

  public static func += (left: inout SavingFigure, right: SavingFigure) { left = left + right }

  /// The sum of all parts; absent where one is, or where there are none.
  public static func sum(
    _ parts: some Sequence<SavingFigure>, ifNone reason: String
  ) -> SavingFigure {
    var sum: SavingFigure?
    for part in parts { sum = sum.map { $0 + part } ?? part }
    return sum ?? .absent(reason: reason)
  }
}
