import ImpactCore

extension ExplainedRow {
  /// `claims.csv, sheet Org A, row 12`.
  var place: String {
    file + (sheet.map { ", sheet \($0)" } ?? "") + ", row \(row)"
  }

  var doing: String {
    [
      span?.words ?? "no date", stream.rawValue, activity,
      unit == .count
        ? quantity.shownInFull : "\(quantity.shownInFull) \(unit.words(quantity))", org,
    ].joined(separator: " · ")
  }

  /// Each measure with its sum, and below it the factors, the rules and what else was possible; a
  /// measure may have several of each.
  var measures: [Report.Entry] {
    ImpactMeasure.allCases.flatMap { measure -> [Report.Entry] in
      let parts = factors.filter { $0.measure == measure }
      guard !parts.isEmpty else { return [] }
      var told: Set<String> = []
      let rules = parts.map(\.ruleInWords).filter { told.insert($0).inserted }
      return [Report.Entry(measure.title, ExplainedRow.sum(parts, measure))]
        + parts.flatMap(\.entries) + rules.map { Report.Entry("rule", $0, indent: 1) }
        + choices.filter { $0.measure == measure }.flatMap(\.entries)
    }
  }

  /// `10.811354 kg CO2e`; what is not an ordinary figure says what it is, `missing` for one.
  private static func sum(_ parts: [ExplainedFactor], _ measure: ImpactMeasure) -> String {
    let products = parts.compactMap(\.product)
    let sum =
      products.count == parts.count
      ? "\(products.reduce(Exact.zero, +).shownInFull) \(measure.unitTitle)" : nil
    var told: Set<String> = []
    let states = parts.compactMap(\.state.words).filter { told.insert($0).inserted }
    return ([sum].compactMap { $0 } + states).joined(separator: ", ")
  }
}

extension ActivityUnit {
  func words(_ quantity: Exact) -> String {
    switch self {
    case .mile: quantity == Exact(1) ? "mile" : "miles"
    case .tonne: quantity == Exact(1) ? "tonne" : "tonnes"
    case .hour: quantity == Exact(1) ? "hour" : "hours"
    case .pound: quantity == Exact(1) ? "pound" : "pounds"
    case .vehicle: quantity == Exact(1) ? "vehicle" : "vehicles"
    case .consultation: quantity == Exact(1) ? "consultation" : "consultations"
    case .kilogramCO2e: "kg CO2e"
    case .kilometre, .metre, .gram, .kilogram, .count: rawValue
    }
  }
}
