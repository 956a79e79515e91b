import ImpactCore

extension FactorEditionAnswer {
  /// `uk-ghg-2024-v1.1`.
  var fullName: String { "\(edition)-\(version)" }

  var validityInWords: String { validity?.wordsInTable ?? "any date" }

  /// `successor` is the version that replaces this one, where it is known.
  func useInWords(successor: String?) -> String {
    switch use {
    case .byDate: "by the date of the activity"
    case .always: "for every date"
    case .whenAsked: "only when asked for"
    case .overlay: "your own figures, first"
    case .superseded: "replaced by \(successor ?? "a later version")"
    }
  }

  static let columns: [Grid.Column] = [
    .text("edition", "edition"), .text("version", "version"), .text("valid_from", "from"),
    .text("valid_to", "to"), .text("publication", "publication"), .figure("factors", "factors"),
    .text("warming_potential", "warming potential"), .text("use", "use"), .text("file", "file"),
  ]

  /// One for each of `columns`.
  var cells: [Grid.Cell] {
    [
      .init(edition), .init(version), .init(validity?.first.description),
      .init(validity?.last.description), .init(publication), .init(factors),
      .init(warmingPotential), .init(use.rawValue), .init(file),
    ]
  }
}

extension DateSpan {
  /// Whole years by their names, `2024`, `2013–2030` or `FY2019-20`; other days as
  /// `2024-04-08 to 2025-03-31`.
  var wordsInTable: String {
    let (firstYear, firstMonth, firstDay) = first.parts
    let (lastYear, lastMonth, lastDay) = last.parts
    switch (firstMonth, firstDay, lastMonth, lastDay) {
    case (1, 1, 12, 31):
      return firstYear == lastYear ? "\(firstYear)" : "\(firstYear)–\(lastYear)"
    case (4, 1, 3, 31) where lastYear == firstYear + 1:
      return "FY\(firstYear)-\(String(lastYear).suffix(2))"
    default:
      return "\(first) to \(last)"
    }
  }
}
