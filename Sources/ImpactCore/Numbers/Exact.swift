/// An exact decimal number of up to 76 digits: what sums and products are made of.
///
/// Addition, subtraction and multiplication never round. The only two operations that do say so
/// in their name, and both round half away from zero: `rounded(toDecimals:)` for display and
/// `dividedAndRounded(by:decimals:)`, by a whole number or by another exact number, for what does
/// not terminate.
public struct Exact: Sendable {
  private(set) var coefficient: Int256
  /// How many digits of the coefficient are decimals.
  private(set) var scale: Int

  public static let zero = Exact(0)

  public init(_ whole: Int) {
    self.init(coefficient: Int128(whole), scale: 0)
  }

  /// `coefficient` × 10^−`scale`; the scale is not negative.
  public init(coefficient: Int128, scale: Int) {
    precondition(scale >= 0, "a number has no fewer than no decimals")
    self.init(Int256(coefficient), scale: scale)
  }

  init(_ coefficient: Int256, scale: Int) {
    self.coefficient = coefficient
    self.scale = scale
  }

  public var isZero: Bool { coefficient == .zero }
  public var isNegative: Bool { coefficient.isNegative }

  public static func + (left: Exact, right: Exact) -> Exact {
    let scale = max(left.scale, right.scale)
    return Exact(left.coefficient(at: scale) + right.coefficient(at: scale), scale: scale)
  }

  public static prefix func - (value: Exact) -> Exact {
    Exact(-value.coefficient, scale: value.scale)
  }

  public static func - (left: Exact, right: Exact) -> Exact { left + -right }

  public static func * (left: Exact, right: Exact) -> Exact {
    let left = left.canonical
    let right = right.canonical
    return Exact(left.coefficient * right.coefficient, scale: left.scale + right.scale)
  }

  public static func += (left: inout Exact, right: Exact) { left = left + right }
  public static func -= (left: inout Exact, right: Exact) { left = left - right }

  /// The nearest number with at most `decimals` decimals, half away from zero.
  public func rounded(toDecimals decimals: Int) -> Exact {
    scale > decimals ? dividedAndRounded(by: 1, decimals: decimals) : self
  }

  /// This number divided by a positive whole number, rounded once, half away from zero.
  ///
  /// Doubling first makes the half visible: round(n/m) is ⌊(⌊2n/m⌋ + 1) / 2⌋ in magnitude.
  public func dividedAndRounded(by divisor: UInt64, decimals: Int) -> Exact {
    precondition(divisor > 0, "a division needs a positive divisor")
    precondition(decimals >= 0, "a number has no fewer than no decimals")
    let places = max(decimals, scale)
    var doubled = coefficient(at: places) * Int256(2)
    for _ in decimals..<places { doubled = doubled.dividedTowardsZero(by: 10).quotient }
    doubled = doubled.dividedTowardsZero(by: divisor).quotient
    let half = doubled + Int256(isNegative ? -1 : 1)
    return Exact(half.dividedTowardsZero(by: 2).quotient, scale: decimals)
  }

  func coefficient(at places: Int) -> Int256 {
    precondition(places >= scale)
    var result = coefficient
    for _ in scale..<places { result = result * Int256(10) }
    return result
  }

  /// Without trailing zero decimals.
  var canonical: Exact {
    var result = self
    // An odd number is no multiple of ten, which spares many numbers the division.
    while result.scale > 0, result.coefficient.isEven {
      let (quotient, remainder) = result.coefficient.dividedTowardsZero(by: 10)
      guard remainder == 0 else { return result }
      result = Exact(quotient, scale: result.scale - 1)
    }
    return result
  }
}

extension Exact: Hashable, Comparable {
  public static func == (left: Exact, right: Exact) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.coefficient(at: scale) == right.coefficient(at: scale)
  }

  public static func < (left: Exact, right: Exact) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.coefficient(at: scale) < right.coefficient(at: scale)
  }

  public func hash(into hasher: inout Hasher) {
    let value = canonical
    hasher.combine(value.coefficient)
    hasher.combine(value.scale)
  }
}

extension Exact: CustomStringConvertible, LosslessStringConvertible {
  /// Plain decimal text without exponent and without trailing zeros: `268.6`, `-0.05`, `0`.
  public var description: String {
    let value = canonical
    var digits: [UInt8] = []
    var rest = value.coefficient
    repeat {
      let (quotient, digit) = rest.dividedTowardsZero(by: 10)
      digits.append(UInt8(ascii: "0") + UInt8(digit))
      rest = quotient
    } while rest != .zero
    while digits.count <= value.scale { digits.append(UInt8(ascii: "0")) }
    if value.scale > 0 { digits.insert(UInt8(ascii: "."), at: value.scale) }
    if value.isNegative { digits.append(UInt8(ascii: "-")) }
    return String(decoding: digits.reversed(), as: UTF8.self)
  }

  /// Reads what `description` writes: at most 38 digits, no exponent.
  public init?(_ text: String) {
    var coefficient: Int128 = 0
    var scale = 0
    var digits = 0
    var hasPoint = false
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    for byte in isNegative ? text.utf8.dropFirst() : text.utf8[...] {
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 38 else { return nil }
      coefficient = coefficient * 10 + Int128(byte - UInt8(ascii: "0"))
      digits += 1
      scale += hasPoint ? 1 : 0
    }
    guard digits > 0 else { return nil }
    self.init(coefficient: isNegative ? -coefficient : coefficient, scale: scale)
  }
}
