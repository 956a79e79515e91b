extension Exact {
  /// The same number as an integer of 64 bits and its decimals; nil where it has more digits.
  package var compact: (coefficient: Int64, scale: UInt8)? {
    if let compact = Exact.compact(self) { return compact }
    return Exact.compact(canonical)
  }

  private static func compact(_ value: Exact) -> (coefficient: Int64, scale: UInt8)? {
    let low = Int128(truncatingIfNeeded: value.coefficient.low)
    guard value.scale <= FixedDecimal.digitsMax, value.coefficient == Int256(low),
      let coefficient = Int64(exactly: low)
    else { return nil }
    return (coefficient, UInt8(value.scale))
  }
}
