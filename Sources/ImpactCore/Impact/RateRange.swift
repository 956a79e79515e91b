/// What the usual and the alternative edition say of one unit of an activity: how uncertain its
/// figure is.
public struct RateRange: Hashable, Sendable {
  /// In the measure's unit per unit of the activity, the smaller first.
  public let low: Exact
  public let high: Exact
  /// The editions, by name, of the usual figure and of the other one.
  public let usual: String
  public let alternative: String

  /// Nil unless both have factors, and not the same ones.
  init?(usual: ImpactBasis, alternative: ImpactBasis, per unit: ActivityUnit) {
    guard case .factors(let ours, _) = usual, case .factors(let theirs, _) = alternative,
      ours != theirs, let first = usual.rate(per: unit), let second = alternative.rate(per: unit)
    else { return nil }
    low = min(first, second)
    high = max(first, second)
    self.usual = ours[0].edition
    self.alternative = theirs[0].edition
  }
}
