import ImpactCore

/// An exact sum on its way, fast while it fits 128 bits and right when it does not.
struct RunningSum {
  private(set) var parts = 0
  private var coefficient: Int128 = 0
  private var scale = 0
  /// What outgrew the fast part.
  private var beyond = Exact.zero

  mutating func add(_ value: FixedDecimal, sign: Int) {
    parts += sign
    if Int(value.scale) > scale { rescale(to: Int(value.scale)) }
    let factor = RunningSum.powersOfTen[scale - Int(value.scale)]
    let (product, tooBig) = Int128(value.coefficient).multipliedReportingOverflow(
      by: factor * Int128(sign))
    let (sum, overflow) = coefficient.addingReportingOverflow(product)
    if tooBig || overflow {
      add(sign < 0 ? -value.exact : value.exact, parts: 0)
    } else {
      coefficient = sum
    }
  }

  mutating func add(_ sum: Exact, parts: Int) {
    self.parts += parts
    beyond += sum
  }

  var carried: Tally.Carried {
    Tally.Carried(parts: parts, sum: Exact(coefficient: coefficient, scale: scale) + beyond)
  }

  private mutating func rescale(to wider: Int) {
    let factor = RunningSum.powersOfTen[wider - scale]
    let (product, overflow) = coefficient.multipliedReportingOverflow(by: factor)
    if overflow { beyond += Exact(coefficient: coefficient, scale: scale) }
    coefficient = overflow ? 0 : product
    scale = wider
  }

  /// 10^0 to 10^18.
  private static let powersOfTen: [Int128] = (0...FixedDecimal.digitsMax).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}
