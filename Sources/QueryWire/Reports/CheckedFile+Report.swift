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
        "rows": rows.json, "states": .array(runs.map(\.json)), "notes": notes.json,
        "problems": .array(problems.map(\.json)),
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
    let shown = rows.prefix(CheckedFile.runsShown).map(\.words).joined(separator: ", ")
    let rest = rows.count > CheckedFile.runsShown ? " …" : ""
    return Report.Entry("\(state.words) rows", shown + rest)
  }

  /// Runs of rows shown to people for each state; JSON has them all.
  private static let runsShown = 20

  private var table: Grid {
    Grid(
      columns: [
        .figure("row", "row"), .text("column", "column"), .text("state", "state"),
        .text("reason", "reason"), .text("what_to_do", "what to do"),
      ],
      rows: problems.map { problem in
        [
          .init(problem.source.row), .init(problem.column.isEmpty ? nil : problem.column),
          .init(problem.state.rawValue), .init(problem.reason), .init(problem.whatToDo),
        ]
      })
  }
}

extension CheckedFile.Run {
  var words: String { first == last ? "\(first)" : "\(first)–\(last)" }

  var json: JSON {
    .object(["first_row": first.json, "last_row": last.json, "state": state.json])
  }
}

extension Problem {
  fileprivate var json: JSON {
    .object([
      "row": source.row.json, "column": (column.isEmpty ? nil : column).json,
      "code": code.json, "reason": reason.json, "what_to_do": whatToDo.json,
      "state": state.json,
    ])
  }
}
