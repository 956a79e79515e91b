import ImpactCore

extension FilesAnswer: Reportable {
  public var grid: Grid {
    let columns: [Grid.Column] =
      [
        .text("id", "id"), .text("name", "name"), .text("org", "org"), .text("stream", "stream"),
        .text("layout", "layout"), .text("state", "state"), .text("sha256", "SHA-256"),
        .text("received_at", "received"), .text("reason", "reason"), .figure("read", "read"),
      ] + RowState.allCases.map { .figure($0.rawValue, $0.words) }
    let rows = files.map { file -> [Grid.Cell] in
      [
        .init(file.id), .init(file.name), .init(file.org), .init(file.stream?.rawValue),
        .init(file.layout), .init(file.state.rawValue), .init(file.sha256),
        .init(file.receivedAt.description), .init(file.reason), .init(file.rows.read),
      ] + RowState.allCases.map { .init(file.rows[$0]) }
    }
    return Grid(columns: columns, rows: rows)
  }

  public var report: Report {
    guard !files.isEmpty else { return Report([.line("There is no such file.")]) }
    let columns: [Grid.Column] = [
      .text("id", "id"), .text("received_at", "received UTC"), .text("org", "org"),
      .text("name", "name"), .text("stream", "stream"), .text("state", "state"),
      .figure("read", "read"), .figure("counted", "counted"), .text("others", "other rows"),
    ]
    let rows = files.map { file -> [Grid.Cell] in
      [
        .init(file.id), .text(file.receivedAt.wordsInTable), .init(file.org), .init(file.name),
        .init(file.stream?.rawValue), .init(file.state.rawValue), .init(file.rows.read),
        .init(file.rows[.counted]), .text(file.rows.othersInWords),
      ]
    }
    let more = remark.map { [Report.Part.gap, .line($0)] } ?? []
    return Report([.grid(Grid(columns: columns, rows: rows))] + more)
  }
}

extension RowState {
  var words: String { self == .notApplicable ? "not applicable" : rawValue }
}

extension RowCounts {
  /// What is neither counted nor nothing: `3 rejected, 1 held`.
  var othersInWords: String {
    RowState.allCases.filter { $0 != .counted && self[$0] != 0 }
      .map { "\(Exact(self[$0]).shown(decimals: 0)) \($0.words)" }.joined(separator: ", ")
  }
}
