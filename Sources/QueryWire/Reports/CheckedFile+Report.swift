import ImpactCore

extension CheckedFile {
  var json: JSON {
    var members: JSONObject
    switch verdict {
    case .read(let stream, let layout, let headerRow):
      members = [
        "name": name.json, "state": "accepted".json, "stream": stream.json,
        "layout": layout.json, "header_row": headerRow.json,
      ]
    case .refused(let reason, let whatToDo):
      members = [
        "name": name.json, "state": "quarantined".json, "reason": reason.json,
        "what_to_do": whatToDo.json,
      ]
    }
    return .object(
      members.with([
        "rows": rows.json, "states": .array(runs.map(json)), "notes": notes.json,
        "problems": .array(problems.map(json)),
      ]))
  }

  /// State, stream, layout, reason and what to do.
  var verdictCells: [Grid.Cell] {
    switch verdict {
    case .read(let stream, let layout, _):
      [.text("accepted"), .text(stream.rawValue), .text(layout), .nothing, .nothing]
    case .refused(let reason, let whatToDo):
      [.text("quarantined"), .nothing, .nothing, .text(reason), .text(whatToDo)]
    }
  }

  var parts: [Report.Part] {
    switch verdict {
    case .refused(let reason, let whatToDo):
      let entries = [
        Report.Entry("refused", reason), Report.Entry("what to do", whatToDo),
      ]
      return [.heading(name), .list(entries)]
    case .read(let stream, let layout, let headerRow):
      let entries =
        [
          Report.Entry("taken for", "\(stream.rawValue), layout \(layout)"),
          Report.Entry("header", headerRow > 0 ? "row \(headerRow)" : Grid.dash),
        ] + rows.entries + RowState.allCases.compactMap(rowsEntry)
        + notes.map { Report.Entry("note", $0) }
      return [.heading(name), .list(entries)] + (problems.isEmpty ? [] : [.gap, .grid(table)])
    }
  }

  /// Which rows are in a state, where it is neither the usual one nor shown among the problems.
  private func rowsEntry(_ state: RowState) -> Report.Entry? {
    let rows = runs.filter { $0.state == state }
    guard !rows.isEmpty else { return nil }
    let shown = rows.prefix(CheckedFile.runsShown).map(words).joined(separator: ", ")
    let rest = rows.count > CheckedFile.runsShown ? " …" : ""
    return Report.Entry("\(state.words) rows", shown + rest)
  }

  /// Runs of rows shown to people for each state; JSON has them all.
  private static let runsShown = 20

  private var table: Grid {
    let hasSheets = !sheets.isEmpty
    let columns: [Grid.Column] =
      (hasSheets ? [.text("sheet", "sheet")] : []) + [
        .figure("row", "row"), .text("column", "column"), .text("state", "state"),
        .text("reason", "reason"), .text("what_to_do", "what to do"),
      ]
    let rows = problems.map { problem -> [Grid.Cell] in
      (hasSheets ? [.init(sheetName(problem.source.sheet))] : []) + [
        .init(problem.source.row), .init(problem.column.isEmpty ? nil : problem.column),
        .init(problem.state.rawValue), .init(problem.reason), .init(problem.whatToDo),
      ]
    }
    return Grid(columns: columns, rows: rows)
  }

  /// For example `4–6`, behind the name of the sheet where the file has several.
  private func words(_ run: Run) -> String {
    let rows = run.first == run.last ? "\(run.first)" : "\(run.first)–\(run.last)"
    guard sheets.count > 1, let sheet = sheetName(run.sheet) else { return rows }
    return "“\(sheet)” \(rows)"
  }

  private func json(_ run: Run) -> JSON {
    .object([
      "sheet": sheetName(run.sheet).json, "first_row": run.first.json, "last_row": run.last.json,
      "state": run.state.json,
    ])
  }

  private func json(_ problem: Problem) -> JSON {
    .object([
      "sheet": sheetName(problem.source.sheet).json, "row": problem.source.row.json,
      "column": (problem.column.isEmpty ? nil : problem.column).json,
      "code": problem.code.json, "reason": problem.reason.json,
      "what_to_do": problem.whatToDo.json, "state": problem.state.json,
    ])
  }
}
