import ImpactCore
import QueryWire

extension ExplainedFactor {
  init(
    _ measure: ImpactMeasure, _ factor: Factor, _ rule: AppliedRule, state: FigureState,
    isProvisional: Bool, isOverlay: Bool, product: Exact?
  ) {
    self.init(
      measure: measure, state: state, id: factor.id, value: factor.value,
      unit: factor.unit.rawValue, source: factor.source.description, url: factor.source.url,
      edition: "\(factor.edition)-\(factor.version)", publication: factor.source.publication,
      table: factor.source.table, publishedRow: factor.source.row,
      publisherID: factor.source.publisherID, boundary: factor.boundary?.rawValue,
      warmingPotential: factor.warmingPotential?.rawValue, isProvisional: isProvisional,
      isOverlay: isOverlay, ruleName: rule.name, rule: rule.words, product: product)
  }
}

extension ExplainedChoice {
  /// `amount` is the share of the row that the choice is for.
  init(_ measure: ImpactMeasure, _ choice: FactorChoice, _ amount: Exact, _ unit: ActivityUnit) {
    self.init(
      measure: measure, ruleName: choice.basis.rule?.name, state: FigureState(choice.basis),
      nextRule: choice.next.map { NextRule($0, unit) },
      range: choice.range.map { range in
        let ends = [amount * range.low, amount * range.high]
        return Span(
          low: min(ends[0], ends[1]), high: max(ends[0], ends[1]), defaultEdition: range.usual,
          alternativeEdition: range.alternative)
      })
  }
}

extension ExplainedChoice.NextRule {
  fileprivate init(_ next: ImpactCore.NextRule, _ unit: ActivityUnit) {
    let name = next.rule.name
    switch next.basis {
    case .factors(let factors, let rule):
      self.init(
        ruleName: name, rule: rule.words, ids: factors.map(\.id),
        value: next.basis.rate(per: unit), unit: unit.rawValue)
    case .knownZero(let rule):
      self.init(ruleName: name, rule: rule.words, ids: [], value: .zero, unit: unit.rawValue)
    case .missing(let reason), .notApplicable(let reason):
      self.init(
        ruleName: name, rule: next.rule.words, ids: [], value: nil, unit: nil, reason: reason)
    }
  }
}
