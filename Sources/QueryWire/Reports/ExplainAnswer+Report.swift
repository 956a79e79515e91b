import ImpactCore

extension ExplainAnswer: Reportable {
  /// One line for each row and factor.
  public var grid: Grid {
    let columns: [Grid.Column] = [
      .text("file", "file"), .text("file_id", "id"), .text("sheet", "sheet"),
      .figure("row", "row"), .text("date_from", "from"), .text("date_to", "to"),
      .text("stream", "stream"), .text("activity", "activity"),
      .figure("quantity", "quantity"), .text("unit", "unit"), .text("org", "org"),
      .text("measure", "measure"), .text("factor_id", "factor"), .figure("value", "value"),
      .text("factor_unit", "per"), .figure("product", "product"),
      .text("provisional", "provisional"), .text("rule", "rule"), .text("edition", "edition"),
      .text("publication", "publication"), .text("table", "table"),
      .text("published_row", "published row"), .text("source", "source"), .text("url", "URL"),
      .text("rule_name", "rule name"), .text("state", "state"), .text("next_rule", "next rule"),
      .figure("range_low", "low"), .figure("range_high", "high"), .text("overlay", "own"),
    ]
    let rows = rows.flatMap { row in row.factors.map { ExplainAnswer.cells(row, $0) } }
    return Grid(columns: columns, rows: rows)
  }

  private static func cells(_ row: ExplainedRow, _ factor: ExplainedFactor) -> [Grid.Cell] {
    let choice = row.choices.first {
      $0.measure == factor.measure && $0.ruleName == factor.ruleName
    }
    return [
      .init(row.file), .init(row.fileID), .init(row.sheet), .init(row.row),
      .init(row.span?.first.description), .init(row.span?.last.description),
      .init(row.stream.rawValue), .init(row.activity), .init(row.quantity),
      .init(row.unit.rawValue), .init(row.org), .init(factor.measure.rawValue), .init(factor.id),
      .init(factor.value), .init(factor.unit), .init(factor.product),
      .init(factor.isProvisional ? "true" : "false"), .init(factor.rule),
      .init(factor.edition), .init(factor.publication), .init(factor.table),
      .init(factor.publishedRow), .init(factor.source), .init(factor.url),
      .init(factor.ruleName), .init(factor.state.rawValue), .init(choice?.nextRule?.ruleName),
      .init(choice?.range?.low), .init(choice?.range?.high),
      .init(factor.isOverlay ? "true" : "false"),
    ]
  }

  public var report: Report {
    guard !rows.isEmpty else { return Report([.line("No row stands behind this figure.")]) }
    var parts: [Report.Part] = []
    for row in rows {
      if !parts.isEmpty { parts.append(.gap) }
      parts += [.heading(row.place), .line(row.doing), .list(row.measures)]
    }
    if !overlays.isEmpty {
      parts += [.gap, .line("Own factors in force: \(overlays.joined(separator: ", ")).")]
    }
    if let remark { parts += [.gap, .line(remark)] }
    return Report(parts)
  }
}
