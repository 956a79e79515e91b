import ImpactCore

extension CheckAnswer: Reportable {
  public var json: JSON { .object(["files": .array(files.map(\.json))]) }

  /// One line for each file.
  public var grid: Grid {
    let columns: [Grid.Column] =
      [
        .text("file", "file"), .text("state", "state"), .text("stream", "stream"),
        .text("layout", "layout"), .text("reason", "reason"), .text("what_to_do", "what to do"),
        .figure("read", "read"),
      ] + RowState.allCases.map { .figure($0.rawValue, $0.words) }
    let rows = files.map { file in
      [.init(file.name)] + file.verdictCells + [.init(file.rows.read)]
        + RowState.allCases.map { .init(file.rows[$0]) }
    }
    return Grid(columns: columns, rows: rows)
  }

  public var report: Report {
    Report(files.enumerated().flatMap { index, file in (index > 0 ? [.gap] : []) + file.parts })
  }
}
