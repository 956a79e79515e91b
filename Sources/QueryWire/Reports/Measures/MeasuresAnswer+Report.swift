import ImpactCore

extension MeasuresAnswer: Reportable {
  /// Every figure, its evidence and its method: for a spreadsheet.
  public var grid: Grid {
    let keys = query.rows.keyColumns
    return Grid(
      columns: keys + MeasuresAnswer.columns, keyColumns: keys.count + 1,
      rows: lines { measure, figure in
        MeasuresAnswer.cells(measure, figure) + MeasuresAnswer.evidence(measure)
      })
  }

  public var report: Report {
    var parts: [Report.Part] = [
      .line((query.rows.words + ["factors \(query.factors)"] + compared).joined(separator: " · ")),
      .gap, .grid(shown), .gap,
    ]
    parts += measures.flatMap(\.remarks).map { .line($0) }
    if !values.isEmpty { parts += [.gap, .grid(priced)] }
    parts += values.compactMap(\.reason).map { .line($0) }
    if !targets.isEmpty { parts.append(.gap) }
    parts += targets.map { .line("\($0.name) (\($0.measure.rawValue)): \($0.words)") }
    return Report(parts + notes.map { .line($0) })
  }

  private var compared: [String] {
    guard let from = comparedWith?.from, let to = comparedWith?.to else { return [] }
    return ["compared with \(from.words) to \(to.words)"]
  }

  /// What fits a screen.
  private var shown: Grid {
    let keys = query.rows.keyColumnsInWords
    return Grid(
      columns: keys + [
        .text("measure", "measure"), .text("title", "what"),
        .figure("value", "value", decimals: 1), .text("unit", "unit"),
        .figure("previous", "a year", "earlier", decimals: 1),
        .figure("change_percent", "change", "percent", decimals: 1), .text("months", "months"),
        .figure("rows", "rows"), .figure("files", "files"),
      ], keyColumns: keys.count + 1,
      rows: lines { measure, figure in
        [
          .init(measure.measure.rawValue), .init(measure.measure.title), .init(figure.value),
          .init(figure.unit), .init(figure.previous), .init(figure.changePercent),
          .init(figure.months), .init(measure.rows), .init(measure.files),
        ]
      })
  }

  /// A line for each figure of each group, or of the whole where there are no groups.
  private func lines(_ cells: (MeasureAnswer, MeasureFigureAnswer) -> [Grid.Cell]) -> [[Grid.Cell]]
  {
    let parts = query.rows.by.isEmpty ? [MeasuresGroup(key: [], measures: measures)] : groups
    return parts.flatMap { group in
      group.measures.flatMap { measure in
        measure.figures.map { query.rows.cells(group.key) + cells(measure, $0) }
      }
    }
  }

  private var priced: Grid {
    Grid(
      columns: [
        .text("price", "price"), .figure("pounds", "pounds", decimals: 2),
        .figure("low", "low", decimals: 2), .figure("high", "high", decimals: 2),
        .text("price_base", "in"),
      ],
      rows: values.map {
        [
          .init($0.price), .init($0.pounds), .init($0.low), .init($0.high), .init($0.priceBase),
        ]
      })
  }
}

extension MeasuresAnswer {
  private static let columns: [Grid.Column] =
    [
      .text("measure", "measure"), .text("title", "what"), .text("outcome", "outcome"),
      .text("unit", "unit"),
    ]
    + ["value", "net", "before", "now", "previous", "change_percent"].map {
      .figure($0, $0, decimals: 1)
    }
    + ["months_asked", "months_known", "rows", "rows_held", "files"].map { .figure($0, $0) }
    + ["basis", "documents", "method", "reasons"].map { .text($0, $0) }

  private static func cells(
    _ measure: MeasureAnswer, _ figure: MeasureFigureAnswer
  ) -> [Grid.Cell] {
    [
      .init(measure.measure.rawValue), .init(measure.measure.title),
      .init(measure.measure.outcome.rawValue), .init(figure.unit), .init(figure.value),
      .init(figure.net), .init(figure.before), .init(figure.now), .init(figure.previous),
      .init(figure.changePercent), .init(figure.monthsAsked), .init(figure.monthsKnown),
    ]
  }

  private static func evidence(_ measure: MeasureAnswer) -> [Grid.Cell] {
    func joined(_ words: [String]) -> Grid.Cell {
      .init(words.isEmpty ? nil : words.joined(separator: "; "))
    }
    return [
      .init(measure.rows), .init(measure.rowsHeld), .init(measure.files), joined(measure.basis),
      joined(measure.documents), .init(measure.method), joined(measure.reasons),
    ]
  }
}

extension MeasureFigureAnswer {
  /// `10 of 12`; nil where no month is asked.
  fileprivate var months: String? {
    monthsAsked == 0 ? nil : "\(monthsKnown) of \(monthsAsked)"
  }
}

extension MeasureAnswer {
  /// What people have to know of it besides the figures.
  fileprivate var remarks: [String] {
    let code = measure.rawValue
    let known = figures.contains { $0.value != nil }
    var remarks = known ? ["\(code): \(method)"] : []
    if !basis.isEmpty { remarks.append("\(code): By \(basis.joined(separator: "; ")).") }
    remarks += figures.compactMap { figure in
      guard let before = figure.before, let now = figure.now else { return nil }
      return "\(code): Where there is something to compare with: "
        + "\(before.shown(decimals: 1)) \(figure.unit) before, \(now.shown(decimals: 1)) now."
    }
    remarks += figures.compactMap { figure in
      figure.net.map {
        "\(code): \($0.shown(decimals: 1)) \(figure.unit) net of what would have come anyway."
      }
    }
    remarks += figures.flatMap { figure in
      figure.values.map { "\(code): \($0.words) for the \(figure.unit)." }
    }
    if !documents.isEmpty {
      remarks.append("\(code): Documents: \(documents.joined(separator: "; ")).")
    }
    if rowsHeld > 0 { remarks.append("\(code): \(rowsHeld) rows wait for a decision.") }
    return remarks + reasons.map { "\(code): \($0)" }
  }
}

extension PricedAnswer {
  fileprivate var words: String {
    guard let pounds else { return "no \(price): \(reason ?? "")" }
    return "£\(pounds.shown(decimals: 2)) (\(price), \(priceBase))"
  }
}
