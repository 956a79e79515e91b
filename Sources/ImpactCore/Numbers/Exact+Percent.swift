extension Exact {
  /// What part of `whole` it is, in percent, rounded once at 12 decimals; a negative whole counts
  /// by its size, so that a sign always says more or less. Nil where the whole is nothing.
  public func percent(of whole: Exact) -> Exact? {
    if whole.isZero { return nil }
    return (self * Exact(100)).dividedAndRounded(
      by: whole.isNegative ? -whole : whole, decimals: Exact.decimalsWhenEndless)
  }
}
