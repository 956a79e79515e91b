import ImpactCore

/// An exact sum in few bytes: `coefficient` × 10^−`scale`, and how many rows carry it.
struct SmallSum {
  var coefficient: Int64 = 0
  var parts: Int32 = 0
  /// 0 to 18.
  var scale: UInt8 = 0

  static let nothing = SmallSum()

  init(coefficient: Int64 = 0, parts: Int32 = 0, scale: UInt8 = 0) {
    self.coefficient = coefficient
    self.parts = parts
    self.scale = scale
  }

  init(_ value: FixedDecimal, sign: Int32) {
    self.init(coefficient: value.coefficient * Int64(sign), parts: sign, scale: value.scale)
  }

  /// Nil where it does not fit.
  init?(_ carried: Tally.Carried) {
    guard let parts = Int32(exactly: carried.parts), let (coefficient, scale) = carried.sum.compact
    else { return nil }
    self.init(coefficient: coefficient, parts: parts, scale: scale)
  }

  var isNothing: Bool { coefficient == 0 && parts == 0 }

  var carried: Tally.Carried {
    Tally.Carried(
      parts: Int(parts), sum: Exact(coefficient: Int128(coefficient), scale: Int(scale)))
  }

  /// The sum of both; nil where it does not fit.
  func adding(_ other: SmallSum) -> SmallSum? {
    let scale = max(scale, other.scale)
    guard let left = coefficient(at: scale), let right = other.coefficient(at: scale) else {
      return nil
    }
    let (sum, overflow) = left.addingReportingOverflow(right)
    let (parts, tooMany) = parts.addingReportingOverflow(other.parts)
    return overflow || tooMany ? nil : SmallSum(coefficient: sum, parts: parts, scale: scale)
  }

  private func coefficient(at wider: UInt8) -> Int64? {
    if wider == scale { return coefficient }
    let (product, overflow) = coefficient.multipliedReportingOverflow(
      by: SmallSum.powersOfTen[Int(wider - scale)])
    return overflow ? nil : product
  }

  /// 10^0 to 10^18.
  private static let powersOfTen: [Int64] = (0...FixedDecimal.digitsMax).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
