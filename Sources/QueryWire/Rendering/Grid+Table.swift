extension Grid {
  private static let gap = "  "
  /// No column of text is narrowed below this many characters.
  private static let narrowest = 16

  /// The rows as a table for people. Where the terminal is narrower than the table, columns of
  /// text are broken into lines, and columns that still find no room follow in a second table.
  public func table(_ style: TextStyle) -> String {
    let shown = shown
    let natural = naturalWidths(shown.rows + (shown.total.map { [$0] } ?? []))
    let tables = columnsByTable(natural, in: style.width).map { columns in
      let widths = fitted(columns.map { ($0, natural[$0]) }, in: style.width)
      return table(columns, widths, shown.rows, shown.total, style)
    }
    return tables.joined(separator: "\n")
  }

  private func naturalWidths(_ rows: [[String]]) -> [Int] {
    columns.indices.map { column in
      max(
        columns[column].head.map(\.count).max() ?? 0, rows.map { $0[column].count }.max() ?? 0)
    }
  }

  /// Which columns each table has: all in one where they fit, else the key columns in each.
  private func columnsByTable(_ natural: [Int], in limit: Int?) -> [[Int]] {
    guard let limit else { return [Array(columns.indices)] }
    func least(_ column: Int) -> Int {
      columns[column].isFigure ? natural[column] : min(natural[column], Grid.narrowest)
    }
    let keys = Array(columns.indices.prefix(keyColumns))
    let keyWidth = keys.reduce(0) { $0 + least($1) + Grid.gap.count }
    var tables: [[Int]] = [keys]
    var room = limit - keyWidth
    for column in columns.indices.dropFirst(keyColumns) {
      let needed = least(column) + Grid.gap.count
      if needed > room + Grid.gap.count, tables[tables.count - 1].count > keys.count {
        tables.append(keys)
        room = limit - keyWidth
      }
      tables[tables.count - 1].append(column)
      room -= needed
    }
    return tables
  }

  /// The widths with the widest columns of text narrowed until the table fits.
  private func fitted(_ columns: [(index: Int, width: Int)], in limit: Int?) -> [Int] {
    var widths = columns.map(\.width)
    guard let limit else { return widths }
    let texts = columns.indices.filter { !self.columns[columns[$0].index].isFigure }
    func isTooWide() -> Bool {
      widths.reduce(0, +) + Grid.gap.count * (widths.count - 1) > limit
    }
    while isTooWide(), let widest = texts.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > Grid.narrowest
    {
      widths[widest] -= 1
    }
    return widths
  }

  private func table(
    _ columns: [Int], _ widths: [Int], _ rows: [[String]], _ total: [String]?,
    _ style: TextStyle
  ) -> String {
    func line(_ cells: [String]) -> String {
      var line = zip(columns, zip(cells, widths))
        .map { $1.0.padded(to: $1.1, onLeft: self.columns[$0].isFigure) }
        .joined(separator: Grid.gap)
      while line.last == " " { line.removeLast() }
      return line
    }
    /// One row, on as many lines as its longest text needs.
    func lines(_ row: [String]) -> [String] {
      let cells = zip(columns, widths).map { column, width in
        self.columns[column].isFigure ? [row[column]] : row[column].wrapped(to: width)
      }
      return (0..<(cells.map(\.count).max() ?? 0)).map { index in
        line(cells.map { index < $0.count ? $0[index] : "" })
      }
    }
    var output = heads(columns).map { style.strong(line($0)) } + rows.flatMap(lines)
    if let total {
      output.append(style.faint(line(widths.map { String(repeating: "─", count: $0) })))
      output += lines(total).map(style.strong)
    }
    return output.map { $0 + "\n" }.joined()
  }

  /// The lines of the head; heads of fewer lines than the tallest stand at the bottom.
  private func heads(_ columns: [Int]) -> [[String]] {
    let heads = columns.map { self.columns[$0].head }
    let height = heads.map(\.count).max() ?? 0
    return (0..<height).map { line in
      heads.map { head in
        let index = line - (height - head.count)
        return index < 0 ? "" : head[index]
      }
    }
  }
}
