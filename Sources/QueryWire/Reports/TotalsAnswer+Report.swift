import ImpactCore

extension TotalsAnswer: Reportable {
  public var grid: Grid {
    let asked = total.ranges == nil ? [] : FigureColumn.ranges
    let figures = FigureColumn.shown + FigureColumn.coverage + asked
    let keys = query.rows.keyColumns
    let rows =
      keys.isEmpty
      ? [figures.map { $0.value(total) }]
      : groups.map { group in
        query.rows.cells(group.key) + figures.map { $0.value(group.figures) }
      }
    return Grid(
      columns: keys + figures.map(\.column), keyColumns: keys.count, rows: rows)
  }

  public var report: Report {
    var parts: [Report.Part] = [.line(question), .gap]
    if query.rows.by.isEmpty {
      parts.append(.list(totalList))
    } else if groups.isEmpty {
      parts.append(.line("No row is counted in these days."))
    } else {
      parts.append(.grid(table))
      if let choices = total.coverage.choices {
        parts += [.gap, .line("Of all rows: \(choices).")]
      }
    }
    return Report(parts)
  }

  /// Which days, which rows, which factors.
  private var question: String {
    let own = overlays.isEmpty ? [] : ["own factors \(overlays.joined(separator: ", "))"]
    return (query.rows.words + ["factors \(query.factors)"] + own).joined(separator: " · ")
  }

  /// Columns of which no row knows anything are left out; those of the impact never are.
  private var table: Grid {
    let all = groups.map(\.figures) + [total]
    let figures = FigureColumn.shown.filter { figure in
      figure.isAlwaysShown || all.contains { figure.value($0) != .nothing }
    }
    let hasGaps = all.contains { $0.coverage.gaps != nil }
    let ranges = total.ranges == nil ? [] : RangeColumn.all
    func row(_ key: [Grid.Cell], _ row: Figures) -> [Grid.Cell] {
      let words = hasGaps ? [Grid.Cell.text(row.coverage.gaps ?? "")] : []
      return key + figures.map { $0.value(row) } + ranges.map { Grid.Cell($0.words(row)) } + words
    }
    let keys = query.rows.keyColumnsInWords
    let coverage = hasGaps ? [Grid.Column.text("coverage", "coverage")] : []
    return Grid(
      columns: keys + figures.map(\.column) + ranges.map(\.column) + coverage,
      keyColumns: keys.count, rows: groups.map { row(query.rows.cells($0.key), $0.figures) },
      total: row(query.rows.totalCells, total))
  }

  private var totalList: [Report.Entry] {
    let figures = FigureColumn.shown.compactMap { figure -> Report.Entry? in
      guard case .figure(let value) = figure.value(total) else {
        return figure.isAlwaysShown ? Report.Entry(figure.title, Grid.dash) : nil
      }
      let shown = value.shown(decimals: value.isWhole ? 0 : figure.decimals)
      return Report.Entry(figure.title, figure.unit.map { "\(shown) \($0)" } ?? shown)
    }
    let ranges = (total.ranges == nil ? [] : RangeColumn.all).map { range in
      Report.Entry(
        "\(range.measure.title), low to high",
        range.words(total).map { "\($0) \(range.measure.unitTitle)" } ?? Grid.dash)
    }
    return figures + ranges + [
      Report.Entry("coverage", total.coverage.words ?? "every row is covered")
    ]
  }
}
