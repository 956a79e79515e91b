import ImpactCore

extension DriftAnswer: Reportable {
  /// What was signed and then everything that has moved it: each column adds up to what is now.
  public var grid: Grid {
    let figures = FigureColumn.shown + FigureColumn.coverage
    let columns: [Grid.Column] = [
      .text("cause", "cause"), .text("file_id", "file id"), .text("file", "file"),
      .text("org", "org"), .text("stream", "stream"), .text("first_at", "first"),
      .text("last_at", "last"),
    ]
    func row(_ cells: [Grid.Cell], _ difference: Figures) -> [Grid.Cell] {
      let rest = Array(repeating: Grid.Cell.nothing, count: columns.count - cells.count)
      return cells + rest + figures.map { $0.value(difference) }
    }
    let rows =
      [row([.text("signed")], total.then)]
      + parts.map { part in
        row(
          [
            .init(part.cause.rawValue), .init(part.fileID), .init(part.file), .init(part.org),
            .init(part.stream.rawValue), .init(part.firstAt?.description),
            .init(part.lastAt?.description),
          ], part.difference)
      } + rest.map { row([.init($0.cause.rawValue), .nothing, .text($0.words)], $0.difference) }
    return Grid(columns: columns + figures.map(\.column), rows: rows)
  }

  public var report: Report {
    let signed = "\(signoff.title) · signed by \(signoff.by) on \(signoff.at.words)"
    let org = signoff.org.map { " · organisation \($0)" } ?? ""
    var parts: [Report.Part] = [.line(signed + org), .gap]
    if let finding { parts += [.line(finding), .gap] }
    guard hasMoved else {
      return Report(parts + [.line("Nothing has moved: every figure is as it was signed.")])
    }
    parts.append(.grid(total.table))
    parts += total.remarks.map { .line($0) }
    let moved = groups.filter(\.move.hasMoved)
    if groups.count > 1, !moved.isEmpty { parts += [.gap, .grid(table(moved))] }
    if !self.parts.isEmpty {
      parts += [.gap, .heading("What has moved it"), .grid(causes)]
    }
    if !changes.isEmpty {
      parts += [
        .gap, .heading("Factors that are others"),
        .list(changes.map { Report.Entry($0.name, $0.kind.rawValue) }),
      ]
    }
    return Report(parts)
  }

  /// Figures that a part or a group has moved.
  private func figures(movedBy all: [Figures]) -> [FigureColumn] {
    FigureColumn.shown.filter { figure in
      all.contains { difference in
        if case .figure(let value) = figure.value(difference) { !value.isZero } else { false }
      }
    }
  }

  private func table(_ moved: [DriftGroup]) -> Grid {
    let figures = figures(movedBy: moved.map(\.move.difference))
    return Grid(
      columns: [.text("org", "org"), .text("stream", "stream")] + figures.map(\.column),
      keyColumns: 2,
      rows: moved.map { group in
        SignedFigures.by.map { wanted in
          Grid.Cell(group.key.first { $0.key == wanted }?.value)
        } + figures.map { $0.value(group.move.difference) }
      })
  }

  private var causes: Grid {
    let all = parts.map(\.difference) + rest.map(\.difference)
    let figures = figures(movedBy: all)
    let columns: [Grid.Column] = [
      .text("cause", "cause"), .text("file_id", "id"), .text("file", "file"),
      .text("last_at", "on, UTC"),
    ]
    func row(_ cells: [Grid.Cell], _ difference: Figures) -> [Grid.Cell] {
      cells + figures.map { $0.value(difference) }
    }
    let rows = DriftCause.allCases.flatMap { cause in
      parts.filter { $0.cause == cause }.map { part in
        row(
          [
            .text(cause.words), .init(part.fileID), .text(part.words),
            .init(part.lastAt?.wordsInTable),
          ], part.difference)
      }
        + rest.filter { $0.cause == cause }.map {
          row([.text(cause.words), .nothing, .text($0.words), .nothing], $0.difference)
        }
    }
    return Grid(
      columns: columns + figures.map(\.column), keyColumns: 3, rows: rows,
      total: row([.text("all"), .text(""), .text(""), .text("")], total.difference))
  }
}

extension DriftPart {
  /// The file's name; of other editions, what they are about.
  fileprivate var words: String { file ?? "\(org), \(stream.rawValue)" }
}

extension DriftRest {
  fileprivate var words: String {
    "\(Exact(parts).shown(decimals: 0)) more \(parts == 1 ? "file" : "files")"
  }
}
