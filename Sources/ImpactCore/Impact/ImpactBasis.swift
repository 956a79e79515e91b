/// What the impact of an activity on one measure is computed from, or why there is none.
///
/// Known zero, missing and not applicable are three things and stay so in every answer.
public enum ImpactBasis: Hashable, Sendable {
  /// The impact is the sum over these factors, which the rule chose.
  case factors([Factor], rule: AppliedRule)
  case knownZero(rule: AppliedRule)
  /// There is an impact, and no figure for it: the activity is uncovered.
  case missing(reason: String)
  /// The question does not arise: nothing is uncovered.
  case notApplicable(reason: String)

  /// The exact impact of one `unit` of the activity, in the measure's unit; nil where it is missing
  /// or the question does not arise. May be kept and multiplied: nothing is rounded.
  public func rate(per unit: ActivityUnit) -> Exact? {
    switch self {
    case .factors(let factors, _):
      var sum = Exact.zero
      for factor in factors {
        guard let part = factor.impact(of: Exact(1), in: unit) else { return nil }
        sum += part
      }
      return sum
    case .knownZero:
      return .zero
    case .missing, .notApplicable:
      return nil
    }
  }

  /// The exact impact of `amount`, under the same rules as `rate(per:)`.
  public func impact(of amount: Exact, in unit: ActivityUnit) -> Exact? {
    rate(per: unit).map { amount * $0 }
  }

  /// The rule, where one gave a figure.
  public var rule: AppliedRule? {
    switch self {
    case .factors(_, let rule), .knownZero(let rule): rule
    case .missing, .notApplicable: nil
    }
  }

  /// Whether the figure rests on what a rule filled in.
  public var isDefaulted: Bool {
    if case .factors(_, let rule) = self { rule.isDefault } else { false }
  }

  /// Whether it is known that there is no impact: by nature, or by a published 0.
  public var isKnownZero: Bool {
    switch self {
    case .knownZero: true
    case .factors(let factors, _): factors.allSatisfy { $0.value == .zero }
    case .missing, .notApplicable: false
    }
  }

  /// Whether an activity with this basis counts as uncovered.
  public var isMissing: Bool {
    if case .missing = self { true } else { false }
  }
}
