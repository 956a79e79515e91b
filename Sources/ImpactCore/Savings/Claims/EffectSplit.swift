/// Why the impact of an activity fell from one period to another, in the measure's unit; what rose
/// is negative. A cleaner grid or a newer edition is not the organisation's saving.
///
///     whole           = Q0 × f0 − Q1 × f1
///     activity effect = (Q0 − Q1) × f1
///     factor effect   = Q0 × (f0 − f1)
///
/// Q is the quantity and f the rate per unit, 0 of the earlier period and 1 of the later, actual
/// one. The activity effect takes the actual period's edition on both sides, as every saving does;
/// the rest follows, so that the two add up to the whole exactly and nothing is left over.
public struct EffectSplit: Hashable, Sendable {
  public let whole: SavingFigure
  /// What was done less, or more.
  public let activity: SavingFigure
  /// What the same activity is reckoned at now.
  public let factor: SavingFigure
  /// What the factor effect comes from: value, boundary, warming potential or coverage; nil where
  /// the rate is the same.
  public let factorPart: BridgePart?

  /// `change` compares the basis of the earlier period (old) with that of the later one (new).
  public init(before: Exact, after: Exact, _ change: BasisChange) {
    factorPart = change.part
    guard let old = change.old, let new = change.new else {
      let period = change.old == nil ? "earlier" : "later"
      let absent = SavingFigure.absent(reason: "The \(period) period has no factor.")
      (whole, activity, factor) = (absent, absent, absent)
      return
    }
    activity = .known((before - after) * new)
    factor = .known(before * (old - new))
    whole = .known(before * old - after * new)
  }

  private init(
    whole: SavingFigure, activity: SavingFigure, factor: SavingFigure, factorPart: BridgePart?
  ) {
    self.whole = whole
    self.activity = activity
    self.factor = factor
    self.factorPart = factorPart
  }

  /// The split of two activities together; the part stays only where both have the same.
  public static func + (left: EffectSplit, right: EffectSplit) -> EffectSplit {
    EffectSplit(
      whole: left.whole + right.whole, activity: left.activity + right.activity,
      factor: left.factor + right.factor,
      factorPart: left.factorPart == right.factorPart ? left.factorPart : nil)
  }
}
