import ImpactCore

extension FactorBridge {
  /// Whether no row stands behind it.
  var isEmpty: Bool {
    rowsCompared == 0 && rowsNewlyCovered == 0 && rowsNoLongerCovered == 0 && rowsUncovered == 0
  }

  /// Whether the new edition makes any difference, be it one that cancels out.
  var changes: Bool {
    rowsNewlyCovered != 0 || rowsNoLongerCovered != 0
      || BridgePart.allCases.contains { !self[$0].isZero }
  }

  /// In the order of the CSV's columns, `old` first.
  var cells: [Grid.Cell] {
    [.init(old)] + BridgePart.allCases.map { .init(self[$0]) } + [
      .init(new), .init(difference), .init(rowsCompared), .init(rowsNewlyCovered),
      .init(rowsNoLongerCovered), .init(rowsUncovered),
    ]
  }

  /// `12 rows newly covered, 5 rows without a figure in either edition`; nil where both editions
  /// cover every row.
  var coverageInWords: String? {
    let parts = [
      (rowsNewlyCovered, "newly covered"), (rowsNoLongerCovered, "no longer covered"),
      (rowsUncovered, FactorBridge.uncovered),
    ]
    let words = parts.filter { $0.0 != 0 }.map { "\(Coverage.rows($0.0)) \($0.1)" }
    return words.isEmpty ? nil : words.joined(separator: ", ") + "."
  }

  private static let uncovered = "without a figure in either edition"

  /// The sentence for a measure that stays as it is.
  func unchanged(_ measure: ImpactMeasure) -> String {
    let stays = old.map { "nothing changes, \(measure.words($0)) by both editions" }
    let gaps =
      rowsUncovered == 0 ? nil : "\(Coverage.rows(rowsUncovered)) \(FactorBridge.uncovered)"
    return "\(measure.title): \([stays, gaps].compactMap { $0 }.joined(separator: "; "))."
  }
}
