import ImpactCore

extension Grid {
  /// The cells as people read them: figures rounded to the column's decimals, all with equally
  /// many of them, so that the points stand below one another.
  var shown: (rows: [[String]], total: [String]?) {
    let decimals = columns.indices.map(decimalsShown)
    func shown(_ row: [Cell]) -> [String] {
      zip(row, decimals).map { cell, decimals in
        switch cell {
        case .nothing: Grid.dash
        case .text(let text): text.withoutControls
        case .figure(let value): value.shown(decimals: decimals)
        }
      }
    }
    return (rows.map(shown), total.map(shown))
  }

  static let dash = "–"

  /// None where every figure of the column is whole, else all that the column may have.
  private func decimalsShown(_ column: Int) -> Int {
    let isWhole = (rows + (total.map { [$0] } ?? [])).allSatisfy { row in
      if case .figure(let value) = row[column] { value.isWhole } else { true }
    }
    return isWhole ? 0 : columns[column].decimals
  }
}
