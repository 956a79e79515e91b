/// The bits of a binary number (IEEE 754, 64 of them) as old workbooks store it, turned into its
/// decimal digits by whole numbers alone.
///
/// m × 2^e is m × 2^e for e ≥ 0, and otherwise m × 5^−e × 10^e: a whole number with a power of ten.
enum BinaryNumber {
  /// Nil for what is no number (infinity and its like). `decimals` moves the point to the left.
  static func shown(bits: UInt64, decimals: Int = 0) -> ShownNumber? {
    let field = Int(bits >> 52) & 0x7FF
    guard field != 0x7FF else { return nil }
    let fraction = bits & 0x000F_FFFF_FFFF_FFFF
    var mantissa = field == 0 ? fraction : fraction | 1 << 52
    guard mantissa != 0 else { return ShownNumber(isNegative: false, digits: [0], exponent: 0) }
    let zeros = mantissa.trailingZeroBitCount
    mantissa >>= UInt64(zeros)
    let power = max(field, 1) - 1075 + zeros
    var limbs = [UInt32(truncatingIfNeeded: mantissa), UInt32(truncatingIfNeeded: mantissa >> 32)]
    multiply(&limbs, by: power < 0 ? 5 : 2, times: abs(power))
    return ShownNumber(
      isNegative: bits >> 63 == 1, digits: decimalDigits(of: limbs),
      exponent: min(power, 0) - decimals)
  }

  /// Limbs of 32 bits, the lowest first.
  private static func multiply(_ limbs: inout [UInt32], by base: UInt64, times: Int) {
    // The greatest power of 2 and of 5 that fits one limb.
    let step = base == 2 ? 31 : 13
    var rest = times
    while rest > 0 {
      let factor = (0..<min(rest, step)).reduce(1 as UInt64) { product, _ in product * base }
      var carry: UInt64 = 0
      for index in limbs.indices {
        let product = UInt64(limbs[index]) * factor + carry
        limbs[index] = UInt32(truncatingIfNeeded: product)
        carry = product >> 32
      }
      if carry > 0 { limbs.append(UInt32(carry)) }
      rest -= step
    }
  }

  private static func decimalDigits(of number: [UInt32]) -> [UInt8] {
    var limbs = number
    var digits: [UInt8] = []
    while let highest = limbs.last {
      if highest == 0 {
        limbs.removeLast()
        continue
      }
      var remainder: UInt64 = 0
      for index in limbs.indices.reversed() {
        let dividend = remainder << 32 | UInt64(limbs[index])
        limbs[index] = UInt32(dividend / 1_000_000_000)
        remainder = dividend % 1_000_000_000
      }
      for _ in 0..<9 {
        digits.append(UInt8(remainder % 10))
        remainder /= 10
      }
    }
    while digits.last == 0 { digits.removeLast() }
    return digits.reversed()
  }
}
