/// The rule that would have decided, had the one that did not been there.
public struct NextRule: Hashable, Sendable {
  public let rule: AppliedRule
  /// What would have come of it.
  public let basis: ImpactBasis
}
