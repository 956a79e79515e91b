extension Exact {
  /// This number divided by a positive one, rounded once, half away from zero.
  ///
  /// Doubling first makes the half visible: round(n/m) is ⌊(⌊2n/m⌋ + 1) / 2⌋ in magnitude.
  public func dividedAndRounded(by divisor: Exact, decimals: Int) -> Exact {
    precondition(divisor > .zero, "a division needs a positive divisor")
    precondition(decimals >= 0, "a number has no fewer than no decimals")
    let (dividend, divisor) = (canonical, divisor.canonical)
    let shift = divisor.scale + decimals - dividend.scale
    let top = dividend.coefficient(at: dividend.scale + max(shift, 0))
    let bottom = divisor.coefficient(at: divisor.scale + max(-shift, 0))
    let doubled = (top * Int256(2)).dividedTowardsZero(by: bottom)
    let half = doubled + Int256(isNegative ? -1 : 1)
    return Exact(half.dividedTowardsZero(by: 2).quotient, scale: decimals)
  }
}
