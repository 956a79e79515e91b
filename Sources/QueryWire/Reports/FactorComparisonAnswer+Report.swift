import ImpactCore

extension FactorComparisonAnswer: Reportable {
  /// One line for each group and measure; without groups, for each measure.
  public var grid: Grid {
    let keys = query.rows.keyColumns
    let columns: [Grid.Column] =
      [.text("measure", "measure"), .figure("old", "old")]
      + BridgePart.allCases.map { .figure($0.name, $0.words) } + [
        .figure("new", "new"), .figure("difference", "difference"),
        .figure("rows_compared", "compared"), .figure("rows_newly_covered", "newly covered"),
        .figure("rows_no_longer_covered", "no longer covered"),
        .figure("rows_uncovered", "uncovered"),
      ]
    let sums: [(key: [Grid.Cell], bridges: FactorBridges)] =
      keys.isEmpty ? [([], total)] : groups.map { (query.rows.cells($0.key), $0.bridges) }
    let rows = sums.flatMap { key, bridges in
      ImpactMeasure.allCases.map { key + [.init($0.rawValue)] + bridges[$0].cells }
    }
    return Grid(columns: keys + columns, keyColumns: keys.count + 1, rows: rows)
  }

  public var report: Report {
    let question = query.rows.words + ["factors \(query.old) → \(query.new)"]
    var parts: [Report.Part] = [.line(question.joined(separator: " · "))]
    let touched = ImpactMeasure.allCases.filter { !total[$0].isEmpty }
    for measure in touched { parts += [.gap] + self.parts(measure) }
    if touched.isEmpty { parts += [.gap, .line("No row is counted in these days.")] }
    if !changes.isEmpty { parts += [.gap, .heading("What changes")] + changeList }
    if !remarks.isEmpty { parts += [.gap] + remarks.map { .line($0) } }
    return Report(parts)
  }

  /// One measure: a table where something changes, a sentence where nothing does.
  private func parts(_ measure: ImpactMeasure) -> [Report.Part] {
    let total = total[measure]
    let all = groups.map { $0.bridges[measure] } + [total]
    guard all.contains(where: \.changes) else { return [.line(total.unchanged(measure))] }
    let kinds = BridgePart.allCases.filter { part in all.contains { !$0[part].isZero } }
    let figures =
      [Grid.Column.figure("old", "old", decimals: measure.decimals)]
      + kinds.map { $0.column(decimals: measure.decimals) }
      + ["new", "difference"].map { .figure($0, $0, decimals: measure.decimals) }
    func row(_ key: [Grid.Cell], _ bridge: FactorBridge) -> [Grid.Cell] {
      key + [.init(bridge.old)] + kinds.map { .init(bridge[$0]) }
        + [.init(bridge.new), .init(bridge.difference)]
    }
    let keys = query.rows.keyColumnsInWords
    let isGrouped = !keys.isEmpty
    let grid = Grid(
      columns: keys + figures, keyColumns: keys.count,
      rows: isGrouped
        ? groups.filter { !$0.bridges[measure].isEmpty }.map {
          row(query.rows.cells($0.key), $0.bridges[measure])
        } : [row([], total)],
      total: isGrouped ? row(query.rows.totalCells, total) : nil)
    let coverage = total.coverageInWords.map { [Report.Part.line($0)] } ?? []
    return [.heading("\(measure.title), \(measure.unitTitle)"), .grid(grid)] + coverage
  }

  /// Changes shown to people; JSON has them all.
  private static let changesShown = 20

  private var changeList: [Report.Part] {
    let sorted = changes.sorted { $0.comesBefore($1) }
    let entries = sorted.prefix(FactorComparisonAnswer.changesShown).map(\.entry)
    let more = changes.count - entries.count
    return [.list(entries)]
      + (more > 0 ? [.line("… and \(more) more; --format json has them all.")] : [])
  }
}
