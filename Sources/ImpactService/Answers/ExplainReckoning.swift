package import ImpactCore
package import QueryWire

/// Shows how each measure of a row was reached: factor, edition, publication, rule and product.
package struct ExplainReckoning {
  let shelf: FactorShelf
  let policy: FactorPolicy

  package init(shelf: FactorShelf, policy: FactorPolicy) {
    self.shelf = shelf
    self.policy = policy
  }

  /// What each measure makes of a row: the factors, and how they were chosen.
  package struct Explained {
    package var factors: [ExplainedFactor] = []
    package var choices: [ExplainedChoice] = []
  }

  /// One row on these of its days, all of an undated one, for all four measures. A row that spans
  /// two editions has entries for each, with the share of the row that each edition covers.
  package func explained(_ activity: Activity, on days: [DateSpan]?) -> Explained {
    var byEdition: [(month: CivilMonth?, amount: Exact)] = []
    for days in ExplainReckoning.months(days) {
      let month = days?.first.month
      let amount = Tally(activity, on: days).amount.sum
      if let last = byEdition.last, impact(of: activity, last.month) == impact(of: activity, month)
      {
        byEdition[byEdition.count - 1].amount += amount
      } else {
        byEdition.append((month, amount))
      }
    }
    var explained = Explained()
    for (month, amount) in byEdition {
      let isProvisional = impact(of: activity, month).isProvisional
      for measure in ImpactMeasure.allCases {
        let choice = shelf.choice(
          of: activity.key, for: measure, month: month, policy: policy,
          engineCC: activity.engineCC)
        let unit = activity.key.unit
        explained.factors += entries(measure, choice.basis, isProvisional, amount, unit)
        explained.choices.append(ExplainedChoice(measure, choice, amount, unit))
      }
    }
    return explained
  }

  /// The days month by month; one nil for what has no date.
  private static func months(_ days: [DateSpan]?) -> [DateSpan?] {
    days?.flatMap { run in run.months.map { $0.days.intersection(run) } } ?? [nil]
  }

  private func impact(of activity: Activity, _ month: CivilMonth?) -> ImpactFactors {
    shelf.impact(of: activity.key, month: month, policy: policy, engineCC: activity.engineCC)
  }

  private func entries(
    _ measure: ImpactMeasure, _ basis: ImpactBasis, _ isProvisional: Bool, _ amount: Exact,
    _ unit: ActivityUnit
  ) -> [ExplainedFactor] {
    switch basis {
    case .factors(let used, let rule):
      used.map { factor in
        ExplainedFactor(
          measure, factor, rule, state: FigureState(basis), isProvisional: isProvisional,
          isOverlay: shelf.isOverlay(factor), product: factor.impact(of: amount, in: unit))
      }
    case .knownZero(let rule):
      [.knownZero(measure, ruleName: rule.name, rule: rule.words)]
    case .missing(let reason):
      [.missing(measure, ruleName: nil, reason: reason)]
    case .notApplicable(let reason):
      [.notApplicable(measure, ruleName: nil, reason: reason)]
    }
  }
}
