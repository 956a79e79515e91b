import ImpactCore

extension StatusAnswer: Reportable {
  public var grid: Grid {
    let columns: [Grid.Column] =
      [
        .text("version", "version"), .text("state", "state"),
        .figure("uptime_seconds", "uptime", "s"), .text("editions", "editions"),
        .text("overlays", "own factors"), .figure("files_waiting", "files waiting"),
        .text("last_file", "last file"), .figure("database_bytes", "database", "bytes"),
        .text("verified_at", "books checked"), .figure("read", "read"),
      ] + RowState.allCases.map { .figure($0.rawValue, $0.words) }
    let cells: [Grid.Cell] =
      [
        .init(version), .init(state), .init(uptimeSeconds),
        .init(editions.joined(separator: " ")), .init(overlays.joined(separator: " ")),
        .init(filesWaiting), .init(lastFile?.name), .init(databaseBytes),
        .init(verifiedAt?.description), .init(rows.read),
      ] + RowState.allCases.map { .init(rows[$0]) }
    return Grid(columns: columns, rows: [cells])
  }

  public var report: Report {
    let last = lastFile.map { "\($0.name), \($0.state.rawValue), \($0.receivedAt.words)" }
    let entries =
      [
        Report.Entry("state", state), Report.Entry("version", version),
        Report.Entry("running for", StatusAnswer.duration(uptimeSeconds)),
        Report.Entry("editions", StatusAnswer.list(editions)),
        Report.Entry("own factors", StatusAnswer.list(overlays)),
        Report.Entry("files waiting", Exact(filesWaiting).shown(decimals: 0)),
        Report.Entry("last file", last ?? Grid.dash),
        Report.Entry("database", StatusAnswer.size(databaseBytes)),
        Report.Entry("books checked", verifiedAt?.words ?? "not yet"),
      ] + rows.entries + problems.map { Report.Entry("attention", $0) }
    return Report([.list(entries)])
  }

  private static func list(_ books: [String]) -> String {
    books.isEmpty ? Grid.dash : books.joined(separator: ", ")
  }

  /// The two largest units: `3 days 4 hours`, `12 minutes 5 seconds`.
  static func duration(_ seconds: Int) -> String {
    let units = [(86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second")]
    var rest = max(0, seconds)
    var parts: [String] = []
    for (length, name) in units {
      let count = rest / length
      rest %= length
      if count > 0 { parts.append("\(count) \(name)\(count == 1 ? "" : "s")") }
    }
    return parts.isEmpty ? "less than a second" : parts.prefix(2).joined(separator: " ")
  }

  static func size(_ bytes: Int) -> String {
    let units = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1000, "kB")]
    guard let (length, name) = units.first(where: { bytes >= $0.0 }) else {
      return "\(bytes) bytes"
    }
    let size = Exact(bytes).dividedAndRounded(by: UInt64(length), decimals: 1)
    return "\(size.shown(decimals: 1)) \(name)"
  }
}
