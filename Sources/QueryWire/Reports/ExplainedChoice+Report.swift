extension ExplainedChoice {
  /// What stands below the rule that chose.
  var entries: [Report.Entry] {
    let next = nextRule.map { Report.Entry("next", words($0), indent: 1) }
    let range = range.map { Report.Entry("range", words($0), indent: 1) }
    return [next, range].compactMap { $0 }
  }

  /// `car-average: size unknown, 0.27 kg CO2e per mile`.
  private func words(_ next: NextRule) -> String {
    let figure = next.value.map { value in
      "\(value.shownInFull) \(measure.unitTitle)" + (next.unit.map { " per \($0)" } ?? "")
    }
    let outcome = figure ?? next.reason.map { "missing: \($0)" }
    let said = [next.rule.isEmpty ? nil : next.rule, outcome].compactMap { $0 }
    return "\(next.ruleName): \(said.joined(separator: ", "))"
  }

  /// `610.2 to 840.7 g (alternative: defra-eft-v7.0-v1)`.
  private func words(_ range: Span) -> String {
    "\(range.low.shownInFull) to \(range.high.shownInFull) \(measure.unitTitle) "
      + "(alternative: \(range.alternativeEdition))"
  }
}
