import ImpactCore

extension TotalsAnswer: Reportable {
  public var grid: Grid {
    let figures = FigureColumn.shown + FigureColumn.coverage
    let keys = query.by.map { Grid.Column.text($0.rawValue, $0.rawValue) }
    let rows =
      query.by.isEmpty
      ? [figures.map { $0.value(total) }]
      : groups.map { group in cells(group) + figures.map { $0.value(group.figures) } }
    return Grid(
      columns: keys + figures.map(\.column), keyColumns: keys.count, rows: rows)
  }

  public var report: Report {
    var parts: [Report.Part] = [.line(question), .gap]
    if query.by.isEmpty {
      parts.append(.list(totalList))
    } else if groups.isEmpty {
      parts.append(.line("No row is counted in these days."))
    } else {
      parts.append(.grid(table))
    }
    return Report(parts)
  }

  /// Which days, which rows, which factors.
  private var question: String {
    let days =
      switch (query.from, query.to) {
      case (let from?, let to?): "\(from.words) to \(to.words)"
      case (let from?, nil): "From \(from.words)"
      case (nil, let to?): "Up to \(to.words)"
      case (nil, nil): "All days"
      }
    let filters = [
      query.org.map { "organisation \($0)" }, query.site.map { "site \($0)" },
      query.unit.map { "unit \($0)" }, query.stream.map { "stream \($0.rawValue)" },
      query.asOf.map { "as of \($0.words)" }, "factors \(query.factors)",
    ]
    return ([days] + filters.compactMap { $0 }).joined(separator: " · ")
  }

  /// The cells of a group's key in the order of the question.
  private func cells(_ group: TotalsGroup) -> [Grid.Cell] {
    query.by.map { key in Grid.Cell(group.key.first { $0.key == key }?.value) }
  }

  /// Columns of which no row knows anything are left out; those of the impact never are.
  private var table: Grid {
    let all = groups.map(\.figures) + [total]
    let figures = FigureColumn.shown.filter { figure in
      figure.isAlwaysShown || all.contains { figure.value($0) != .nothing }
    }
    let hasGaps = all.contains { $0.coverage.words != nil }
    func row(_ key: [Grid.Cell], _ row: Figures) -> [Grid.Cell] {
      let words = hasGaps ? [Grid.Cell.text(row.coverage.words ?? "")] : []
      return key + figures.map { $0.value(row) } + words
    }
    let keys = query.by.map { Grid.Column.text($0.rawValue, $0.words) }
    let coverage = hasGaps ? [Grid.Column.text("coverage", "coverage")] : []
    let totalKey = query.by.indices.map { Grid.Cell.text($0 == 0 ? "total" : "") }
    return Grid(
      columns: keys + figures.map(\.column) + coverage, keyColumns: keys.count,
      rows: groups.map { row(cells($0), $0.figures) }, total: row(totalKey, total))
  }

  private var totalList: [Report.Entry] {
    let figures = FigureColumn.shown.compactMap { figure -> Report.Entry? in
      guard case .figure(let value) = figure.value(total) else {
        return figure.isAlwaysShown ? Report.Entry(figure.title, Grid.dash) : nil
      }
      let shown = value.shown(decimals: value.isWhole ? 0 : figure.decimals)
      return Report.Entry(figure.title, figure.unit.map { "\(shown) \($0)" } ?? shown)
    }
    return figures + [Report.Entry("coverage", total.coverage.words ?? "every row is covered")]
  }
}

extension GroupKey {
  var words: String { self == .financialYear ? "financial year" : rawValue }
}
