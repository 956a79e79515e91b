/// A decimal number as a cell gives it: an integer coefficient and how many of its digits are
/// decimals. At most eighteen digits in all, which is more than a spreadsheet shows (fifteen).
///
/// Never rounded: `37.90` keeps the coefficient 379 and one decimal, so equal numbers are equal
/// values whatever zeros they were written with.
public struct FixedDecimal: Hashable, Sendable {
  /// The digits without the point; the value is `coefficient` × 10^−`scale`.
  public let coefficient: Int64
  /// How many digits stand behind the point, 0 to 18.
  public let scale: UInt8

  public static let digitsMax = 18
  @usableFromInline static let seventeenDigitsEnd: Int64 = 100_000_000_000_000_000
  public static let zero = FixedDecimal(coefficient: 0, scale: 0)

  /// Trailing zeros are dropped, so that the form is canonical.
  public init(coefficient: Int64, scale: UInt8) {
    precondition(scale <= FixedDecimal.digitsMax, "a cell's number has at most 18 decimals")
    var coefficient = coefficient
    var scale = scale
    while scale > 0, coefficient.isMultiple(of: 10) {
      coefficient /= 10
      scale -= 1
    }
    self.coefficient = coefficient
    self.scale = scale
  }

  public init(_ whole: Int64) {
    self.init(coefficient: whole, scale: 0)
  }

  public var isNegative: Bool { coefficient < 0 }
  public var isZero: Bool { coefficient == 0 }
  public var exact: Exact { Exact(coefficient: Int128(coefficient), scale: Int(scale)) }
}

extension FixedDecimal: Comparable {
  public static func < (left: FixedDecimal, right: FixedDecimal) -> Bool {
    left.exact < right.exact
  }
}

extension FixedDecimal: CustomStringConvertible {
  public var description: String { exact.description }
}

extension FixedDecimal {
  /// Reads plain decimal text such as `-12.50`: ASCII digits, at most one point, an optional
  /// leading minus. Nil for anything else, an exponent included, and past 18 digits.
  @inlinable
  public init?(parsing text: some Sequence<UInt8>) {
    var coefficient: Int64 = 0
    var scale: UInt8 = 0
    var digits = 0
    var hasPoint = false
    var isNegative = false
    for (offset, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where offset == 0:
        isNegative = true
      case UInt8(ascii: ".") where !hasPoint:
        hasPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // Below this, one digit more makes at most eighteen; leading zeros do not count.
        guard coefficient < FixedDecimal.seventeenDigitsEnd,
          !hasPoint || scale < FixedDecimal.digitsMax
        else { return nil }
        coefficient = coefficient * 10 + Int64(byte - UInt8(ascii: "0"))
        digits += 1
        scale += hasPoint ? 1 : 0
      default:
        return nil
      }
    }
    guard digits > 0 else { return nil }
    self.init(coefficient: isNegative ? -coefficient : coefficient, scale: scale)
  }

  public init?(_ text: String) {
    self.init(parsing: text.utf8)
  }
}
