import ImpactCore

extension SignoffsAnswer: Reportable {
  public var grid: Grid {
    let columns: [Grid.Column] = [
      .text("id", "id"), .text("at", "signed"), .text("period", "period"), .text("from", "from"),
      .text("to", "to"), .text("org", "org"), .text("by", "by"), .figure("uid", "uid"),
      .text("note", "note"), .text("factors", "factors"), .text("sha256", "SHA-256"),
    ]
    let rows = signoffs.map { signoff -> [Grid.Cell] in
      [
        .init(signoff.id), .init(signoff.at.description), .init(signoff.period),
        .init(signoff.from?.description), .init(signoff.to?.description), .init(signoff.org),
        .init(signoff.by), .init(signoff.uid), .init(signoff.note), .init(signoff.policy),
        .init(signoff.sha256),
      ] + FigureColumn.shown.map { $0.value(signoff.figures.total) }
    }
    return Grid(columns: columns + FigureColumn.shown.map(\.column), rows: rows)
  }

  public var report: Report {
    guard !signoffs.isEmpty else { return Report([.line("Nothing was signed yet.")]) }
    let figures = FigureColumn.shown.filter(\.isAlwaysShown)
    let columns: [Grid.Column] =
      [
        .text("id", "id"), .text("at", "signed UTC"), .text("days", "period"),
        .text("org", "org"), .text("by", "by"), .text("note", "note"),
      ] + figures.map(\.column)
    let rows = signoffs.map { signoff -> [Grid.Cell] in
      [
        .init(signoff.id), .text(signoff.at.wordsInTable), .text(signoff.days),
        .text(signoff.org ?? "all"), .init(signoff.by), .init(signoff.note),
      ] + figures.map { $0.value(signoff.figures.total) }
    }
    let more = remark.map { [Report.Part.gap, .line($0)] } ?? []
    return Report([.grid(Grid(columns: columns, rows: rows))] + more)
  }
}
