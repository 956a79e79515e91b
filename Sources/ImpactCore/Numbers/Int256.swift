/// A signed 256-bit integer: the coefficient of `Exact`.
///
/// Two's complement in two halves. It carries only what exact decimals need: sums of hundreds of
/// millions of rows times a factor of eighteen digits stay below 10^70, and the type holds 10^76.
/// An overflow is a mistake of ours, because every input is limited in digits, and traps.
struct Int256: Hashable, Sendable {
  var high: Int128
  var low: UInt128

  static let zero = Int256(high: 0, low: 0)

  init(high: Int128, low: UInt128) {
    self.high = high
    self.low = low
  }

  init(_ value: Int128) {
    high = value < 0 ? -1 : 0
    low = UInt128(truncatingIfNeeded: value)
  }

  var isNegative: Bool { high < 0 }
  var isEven: Bool { low & 1 == 0 }

  var magnitude: (high: UInt128, low: UInt128) {
    let value = isNegative ? -self : self
    return (UInt128(bitPattern: value.high), value.low)
  }

  init(isNegative: Bool, high: UInt128, low: UInt128) {
    precondition(high <= UInt128(Int128.max), "a figure outgrew 256 bits")
    let value = Int256(high: Int128(bitPattern: high), low: low)
    self = isNegative ? -value : value
  }

  static prefix func - (value: Int256) -> Int256 {
    let (low, carry) = (~value.low).addingReportingOverflow(1)
    return Int256(high: ~value.high &+ (carry ? 1 : 0), low: low)
  }

  static func + (left: Int256, right: Int256) -> Int256 {
    let (low, carry) = left.low.addingReportingOverflow(right.low)
    let (sum, overflow) = left.high.addingReportingOverflow(right.high)
    let (high, overflowOfCarry) = sum.addingReportingOverflow(carry ? 1 : 0)
    precondition(overflow == overflowOfCarry, "a figure outgrew 256 bits")
    return Int256(high: high, low: low)
  }

  static func * (left: Int256, right: Int256) -> Int256 {
    let a = left.magnitude
    let b = right.magnitude
    precondition(a.high == 0 || b.high == 0, "a figure outgrew 256 bits")
    let product = a.low.multipliedFullWidth(by: b.low)
    let (crossA, overflowA) = a.high.multipliedReportingOverflow(by: b.low)
    let (crossB, overflowB) = b.high.multipliedReportingOverflow(by: a.low)
    let (cross, overflowC) = crossA.addingReportingOverflow(crossB)
    let (high, overflowD) = product.high.addingReportingOverflow(cross)
    precondition(
      !overflowA && !overflowB && !overflowC && !overflowD, "a figure outgrew 256 bits")
    return Int256(
      isNegative: left.isNegative != right.isNegative, high: high, low: product.low)
  }

  /// Quotient towards zero and a remainder of the dividend's sign, by a positive 64-bit divisor.
  func dividedTowardsZero(by divisor: UInt64) -> (quotient: Int256, remainder: UInt64) {
    let (high, low) = magnitude
    var remainder: UInt64 = 0
    func nextLimb(_ limb: UInt128) -> UInt128 {
      let step = divisor.dividingFullWidth((remainder, UInt64(truncatingIfNeeded: limb)))
      remainder = step.remainder
      return UInt128(step.quotient)
    }
    let quotientHigh = nextLimb(high >> 64) << 64 | nextLimb(high)
    let quotientLow = nextLimb(low >> 64) << 64 | nextLimb(low)
    let quotient = Int256(isNegative: isNegative, high: quotientHigh, low: quotientLow)
    return (quotient, remainder)
  }

  /// Quotient towards zero by a positive divisor of any size: long division, bit by bit.
  func dividedTowardsZero(by divisor: Int256) -> Int256 {
    precondition(divisor > .zero, "a division needs a positive divisor")
    let (high, low) = magnitude
    var remainder = Int256.zero
    var quotient: (high: UInt128, low: UInt128) = (0, 0)
    for bit in (0..<256).reversed() {
      let digit = (bit >= 128 ? high >> (bit - 128) : low >> bit) & 1
      remainder = remainder + remainder + Int256(Int128(digit))
      guard remainder >= divisor else { continue }
      remainder = remainder + -divisor
      if bit >= 128 { quotient.high |= 1 << (bit - 128) } else { quotient.low |= 1 << bit }
    }
    return Int256(isNegative: isNegative, high: quotient.high, low: quotient.low)
  }
}

extension Int256: Comparable {
  static func < (left: Int256, right: Int256) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }
}
