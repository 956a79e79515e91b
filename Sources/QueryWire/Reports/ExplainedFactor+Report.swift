extension ExplainedFactor {
  /// What stands below the measure: the factor and its source.
  var entries: [Report.Entry] {
    func entry(_ name: String, _ value: String?) -> [Report.Entry] {
      value.map { [Report.Entry(name, $0, indent: 1)] } ?? []
    }
    let figure = value.map { value in
      "\(value.shownInFull) \(measure.unitTitle)" + (unit.map { " per \($0)" } ?? "")
    }
    let printed = [publication, table, publishedRow, publisherID.map { "ID \($0)" }]
      .compactMap { $0 }
    return entry("factor", figure) + entry("id", id) + entry("edition", editionInWords)
      + entry("source", printed.isEmpty ? source : printed.joined(separator: " · "))
      + entry("covers", boundary?.boundaryInWords)
  }

  /// `uk-ghg-2024-v1.1, AR5, provisional`.
  private var editionInWords: String? {
    edition.map { edition in
      [
        edition, warmingPotential, isOverlay ? "own figures" : nil,
        isProvisional ? "provisional" : nil,
      ].compactMap { $0 }.joined(separator: ", ")
    }
  }

  /// `mileage-car-by-size: engine size 1598 cc, petrol`.
  var ruleInWords: String { (ruleName.map { "\($0): " } ?? "") + rule }
}

extension String {
  /// The word of a factor book for what a figure covers, `transport-only`, as people read it.
  var boundaryInWords: String { replacing("-", with: " ") }
}
