import ImpactCore

extension ProblemsAnswer: Reportable {
  public var grid: Grid {
    let columns: [Grid.Column] = [
      .text("file", "file"), .text("file_id", "id"), .text("sheet", "sheet"),
      .figure("row", "row"), .text("column", "column"), .text("code", "code"),
      .text("reason", "reason"), .text("what_to_do", "what to do"), .text("state", "state"),
    ]
    let rows = problems.map { problem -> [Grid.Cell] in
      [
        .init(problem.file), .init(problem.fileID), .init(problem.sheet), .init(problem.row),
        .init(problem.column), .init(problem.code), .init(problem.reason),
        .init(problem.whatToDo), .init(problem.state.rawValue),
      ]
    }
    return Grid(columns: columns, rows: rows)
  }

  public var report: Report {
    guard !problems.isEmpty else { return Report([.line("No row is rejected or held.")]) }
    var columns: [Grid.Column] = [
      .text("file", "file"), .figure("row", "row"), .text("column", "column"),
      .text("state", "state"), .text("reason", "reason"), .text("what_to_do", "what to do"),
    ]
    let hasSheets = problems.contains { $0.sheet != nil }
    if hasSheets { columns.insert(.text("sheet", "sheet"), at: 1) }
    let rows = problems.map { problem -> [Grid.Cell] in
      [.init(problem.file)] + (hasSheets ? [.init(problem.sheet)] : []) + [
        .init(problem.row), .init(problem.column), .init(problem.state.rawValue),
        .init(problem.reason), .init(problem.whatToDo),
      ]
    }
    let more = remark.map { [Report.Part.gap, .line($0)] } ?? []
    return Report([.grid(Grid(columns: columns, rows: rows))] + more)
  }
}
