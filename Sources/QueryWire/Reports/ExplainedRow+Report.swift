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

  /// Each measure with its sum, and the factors below it; a measure may have several.
  var measures: [Report.Entry] {
    var entries: [Report.Entry] = []
    var told: Set<String> = []
    for factor in factors where told.insert(factor.measure).inserted {
      let parts = factors.filter { $0.measure == factor.measure }
      entries.append(Report.Entry(factor.measureName, ExplainedRow.sum(parts)))
      for part in parts { entries += part.entries }
    }
    return entries
  }

  private static func sum(_ parts: [ExplainedFactor]) -> String {
    let products = parts.compactMap(\.product)
    guard let first = parts.first, products.count == parts.count else { return Grid.dash }
    return "\(products.reduce(Exact.zero, +).shownInFull) \(first.measureUnit)"
  }
}

extension ActivityUnit {
  func words(_ quantity: Exact) -> String {
    switch self {
    case .mile: quantity == Exact(1) ? "mile" : "miles"
    case .tonne: quantity == Exact(1) ? "tonne" : "tonnes"
    case .kilometre, .metre, .gram, .kilogram, .count: rawValue
    }
  }
}
