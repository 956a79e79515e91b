import ImpactCore

extension HeldAnswer: Reportable {
  public var grid: Grid {
    let columns: [Grid.Column] = [
      .text("id", "id"), .text("file", "file"), .text("file_id", "file id"),
      .text("sheet", "sheet"), .figure("row", "row"), .text("org", "org"),
      .text("stream", "stream"), .text("activity", "activity"), .text("date_from", "from"),
      .text("date_to", "to"), .text("quantity", "quantity"), .text("unit", "unit"),
      .text("code", "code"), .text("reason", "reason"), .text("what_to_do", "what to do"),
    ]
    let cells = self.rows.map { row -> [Grid.Cell] in
      [
        .init(row.id), .init(row.file), .init(row.fileID), .init(row.sheet), .init(row.row),
        .init(row.org), .init(row.stream.rawValue), .init(row.activity),
        .init(row.span?.first.description), .init(row.span?.last.description),
        .init(row.quantity.description), .init(row.unit.rawValue), .init(row.code),
        .init(row.reason), .init(row.whatToDo),
      ]
    }
    return Grid(columns: columns, rows: cells)
  }

  public var report: Report {
    guard !rows.isEmpty else { return Report([.line("No row waits for a decision.")]) }
    let columns: [Grid.Column] = [
      .text("id", "id"), .text("file", "file"), .text("date", "date"),
      .text("activity", "activity"), .text("quantity", "would add"), .text("reason", "reason"),
      .text("what_to_do", "what to do"),
    ]
    let cells = self.rows.map { row -> [Grid.Cell] in
      [
        .init(row.id), .init(row.file), .init(row.days), .init(row.activity),
        .init("\(row.quantity) \(row.unit.rawValue)"), .init(row.reason), .init(row.whatToDo),
      ]
    }
    var parts: [Report.Part] = [
      .grid(Grid(columns: columns, rows: cells)), .gap,
      .line("Decide with impactctl held accept, held reject, or held correct --unit."),
    ]
    if let remark { parts.append(.line(remark)) }
    return Report(parts)
  }
}

extension HeldRowAnswer {
  /// A day, or the first and the last; empty where the row names none.
  fileprivate var days: String? {
    guard let span else { return nil }
    return span.isOneDay ? "\(span.first)" : "\(span.first) to \(span.last)"
  }
}
