/// From gross to net: which part of a benefit would not have come about anyway, nor elsewhere, nor
/// at the cost of another.
///
///     net = gross × (1 − deadweight) × (1 − displacement) × (1 − leakage) × (1 − substitution)
///
/// The shares are taken one after the other, each of what the one before has left (Homes and
/// Communities Agency, Additionality Guide, fourth edition 2014, section 5: gross impact less
/// leakage, displacement and substitution, and less the reference case, which is deadweight; stated
/// here as a share too). Its economic multiplier is for jobs and not used. A factor order does not
/// change the product. Exact.
public struct Additionality: Hashable, Sendable {
  /// What would have happened without the organisation's act.
  public var deadweight: Share
  /// What only moved from somebody else's account to this one.
  public var displacement: Share
  /// What benefits others than those it was meant for.
  public var leakage: Share
  /// What was given up elsewhere in the organisation for it.
  public var substitution: Share

  public init(deadweight: Share, displacement: Share, leakage: Share, substitution: Share) {
    self.deadweight = deadweight
    self.displacement = displacement
    self.leakage = leakage
    self.substitution = substitution
  }

  /// The net of a gross figure. A loss stays whole: a share that makes it smaller would be a
  /// benefit, so net is never more than gross.
  public func net(of gross: SavingFigure) -> SavingFigure {
    gross.map { $0.isNegative ? $0 : $0 * kept }
  }

  /// The part that is left after all four, 0 to 1.
  public var kept: Exact {
    [deadweight, displacement, leakage, substitution].reduce(Exact(1)) { $0 * $1.rest.value }
  }

  /// The formula with the numbers filled in.
  public func working(of gross: SavingFigure) -> String {
    guard let amount = gross.value, let net = net(of: gross).value else {
      return gross.reason ?? ""
    }
    if amount.isNegative { return "\(amount): a loss is not made smaller by shares" }
    return "\(amount) × (1 − \(deadweight) deadweight) × (1 − \(displacement) displacement) "
      + "× (1 − \(leakage) leakage) × (1 − \(substitution) substitution) = \(net)"
  }
}
