import ImpactCore

extension AskedRows {
  /// Which days and which rows, a phrase each.
  var words: [String] {
    let days =
      switch (from, to) {
      case (let from?, let to?): "\(from.words) to \(to.words)"
      case (let from?, nil): "From \(from.words)"
      case (nil, let to?): "Up to \(to.words)"
      case (nil, nil): "All days"
      }
    let filters = [
      org.map { "organisation \($0)" }, site.map { "site \($0)" }, unit.map { "unit \($0)" },
      contract.map { "contract \($0)" },
      stream.map { "stream \($0.rawValue)" }, asOf.map { "as of \($0.words)" },
    ]
    return [days] + filters.compactMap { $0 }
  }

  var keyColumns: [Grid.Column] { by.map { .text($0.rawValue, $0.rawValue) } }

  /// As `keyColumns`, with heads for people.
  var keyColumnsInWords: [Grid.Column] { by.map { .text($0.rawValue, $0.words) } }

  /// The cells of a group's key in the order of the question.
  func cells(_ key: [TotalsGroup.Part]) -> [Grid.Cell] {
    by.map { wanted in Grid.Cell(key.first { $0.key == wanted }?.value) }
  }

  /// The key of the row that the others add up to.
  var totalCells: [Grid.Cell] { by.indices.map { .text($0 == 0 ? "total" : "") } }
}

extension GroupKey {
  var words: String { self == .financialYear ? "financial year" : rawValue }
}
