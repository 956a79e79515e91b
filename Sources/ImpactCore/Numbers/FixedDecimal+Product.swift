extension FixedDecimal {
  /// The exact product; nil where it has more digits than a `FixedDecimal` holds.
  public func multiplied(by other: FixedDecimal) -> FixedDecimal? {
    var product = Int128(coefficient) * Int128(other.coefficient)
    var decimals = Int(scale) + Int(other.scale)
    while decimals > 0, product.isMultiple(of: 10) {
      product /= 10
      decimals -= 1
    }
    guard decimals <= FixedDecimal.digitsMax, product.magnitude < FixedDecimal.eighteenDigitsEnd
    else { return nil }
    return FixedDecimal(coefficient: Int64(product), scale: UInt8(decimals))
  }

  private static let eighteenDigitsEnd: UInt128 = 1_000_000_000_000_000_000
}
