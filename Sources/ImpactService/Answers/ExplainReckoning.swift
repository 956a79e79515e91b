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

  /// The entries of one row on the days of `part`, for all four measures. A row that spans two
  /// editions has entries for each, with the share of the row that each edition covers.
  package func factors(of activity: Activity, on part: DateSpan?) -> [ExplainedFactor] {
    let months: [CivilMonth?] = part?.months ?? [nil]
    var byEdition: [(month: CivilMonth?, amount: Exact)] = []
    for month in months {
      let days = month.flatMap { month in part.flatMap { month.days.intersection($0) } }
      let amount = Tally(activity, on: days).amount.sum
      if let last = byEdition.last, impact(of: activity, last.month) == impact(of: activity, month)
      {
        byEdition[byEdition.count - 1].amount += amount
      } else {
        byEdition.append((month, amount))
      }
    }
    return byEdition.flatMap { month, amount in
      let factors = impact(of: activity, month)
      return ImpactMeasure.allCases.flatMap {
        entries($0, factors, amount: amount, unit: activity.key.unit)
      }
    }
  }

  private func impact(of activity: Activity, _ month: CivilMonth?) -> ImpactFactors {
    shelf.impact(of: activity.key, month: month, policy: policy, engineCC: activity.engineCC)
  }

  private func entries(
    _ measure: ImpactMeasure, _ factors: ImpactFactors, amount: Exact, unit: ActivityUnit
  ) -> [ExplainedFactor] {
    switch factors[measure] {
    case .factors(let used, let rule):
      used.map { factor in
        ExplainedFactor(
          measure: measure.rawValue, id: factor.id, value: factor.value,
          unit: factor.unit.rawValue, source: factor.source.description, url: factor.source.url,
          edition: "\(factor.edition)-\(factor.version)", publication: factor.source.publication,
          table: factor.source.table, publishedRow: factor.source.row,
          isProvisional: factors.isProvisional, rule: rule.words,
          product: factor.impact(of: amount, in: unit))
      }
    case .knownZero(let rule):
      [.knownZero(measure.rawValue, rule: rule.words)]
    case .missing(let reason), .notApplicable(let reason):
      [.missing(measure.rawValue, reason: reason)]
    }
  }
}
