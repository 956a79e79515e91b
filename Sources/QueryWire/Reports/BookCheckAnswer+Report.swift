import ImpactCore

extension BookCheckAnswer: Reportable {
  public var json: JSON { .object(["books": .array(books.map(\.json))]) }

  /// One line for each book that can be used, and for each fault of one that cannot.
  public var grid: Grid {
    let columns: [Grid.Column] =
      [
        .text("file", "file"), .text("state", "state"), .text("edition", "edition"),
        .text("version", "version"), .text("valid_from", "from"), .text("valid_to", "to"),
        .text("publication", "publication"), .figure("factors", "factors"),
      ] + ImpactMeasure.allCases.map { .figure("factors_\($0)", $0.title) } + [
        .figure("line", "line"), .text("reason", "what is wrong"),
      ]
    return Grid(columns: columns, rows: books.flatMap(\.cells))
  }

  public var report: Report {
    Report(books.enumerated().flatMap { index, book in (index > 0 ? [.gap] : []) + book.parts })
  }
}
