import ImpactCore

extension DriftMove {
  /// Figure by figure: then, now, and the difference with its sign.
  var table: Grid {
    let figures = FigureColumn.shown.filter { figure in
      figure.isAlwaysShown || figure.value(then) != .nothing || figure.value(now) != .nothing
    }
    return Grid(
      columns: [
        .text("figure", "figure"), .text("unit", "unit"), .figure("then", "then"),
        .figure("now", "now"), .figure("difference", "difference"),
      ], keyColumns: 2,
      rows: figures.map { figure in
        let cells = [figure.value(then), figure.value(now), figure.value(difference)]
        let isWhole = cells.allSatisfy { $0.exact?.isWhole ?? true }
        let decimals = isWhole ? 0 : figure.decimals
        return [
          .text(figure.title), .text(figure.unit ?? ""), cells[0].words(decimals),
          cells[1].words(decimals), cells[2].words(decimals, isSigned: true),
        ]
      })
  }

  /// A sentence for each figure that is known on one side only: its difference is all of it.
  var remarks: [String] {
    FigureColumn.shown.compactMap { figure in
      switch (figure.value(then).exact, figure.value(now).exact) {
      case (nil, _?): "Nothing was known of \(figure.title) when it was signed."
      case (_?, nil): "Nothing is known of \(figure.title) any more."
      default: nil
      }
    }
  }
}

extension Grid.Cell {
  fileprivate var exact: Exact? {
    if case .figure(let value) = self { value } else { nil }
  }

  fileprivate func words(_ decimals: Int, isSigned: Bool = false) -> Grid.Cell {
    guard let exact else { return self }
    let shown = exact.shown(decimals: decimals)
    let isGain = isSigned && !exact.isZero && !exact.isNegative && !shown.hasPrefix("<")
    return .text(isGain ? "+" + shown : shown)
  }
}
