/// One named rule: which activities it fits, and what it says of each measure.
struct ChoiceRule {
  enum IfNotHeld {
    /// Missing, for the reason that the row is not held.
    case missing
    /// Missing, for a reason of the rule's own.
    case missingBecause(RuleTemplate)
    case nextRule
  }

  var name: String
  var when: RuleCondition
  var outcomes: [ImpactMeasure: RuleOutcome]
  /// The wording that `explain` shows.
  var says: RuleTemplate
  /// When the rule fills in what the row does not say; nil for never.
  var isDefaultWhen: RuleCondition?
  var ifNotHeld: IfNotHeld

  func applied(to facts: ActivityFacts) -> AppliedRule {
    AppliedRule(
      name: name, words: says.words(facts), isDefault: isDefaultWhen?.fits(facts) ?? false)
  }
}
