import Tables

/// Looks for the header among the first rows of a file.
struct HeaderSearch {
  private let shelf: LayoutShelf
  private var above: [[String]] = []
  /// The incomplete fit that came closest.
  private var nearest: HeaderFit?

  init(_ shelf: LayoutShelf) {
    self.shelf = shelf
  }

  /// The heading, if this row is a layout's header.
  mutating func offer(_ row: TableRow) -> Heading? {
    let cells = (0..<row.count).map { row[$0].utf8.trimmed }
    let headers = cells.map(HeaderText.init)
    let index = HeaderIndex(headers)
    let fits = shelf.layouts.map { HeaderFit($0, index) }
    guard let best = preferred(fits.filter(\.isComplete)) else {
      remember(fits)
      above.append(cells.filter { !$0.isEmpty }.map(\.string))
      return nil
    }
    return Heading(
      layout: best.layout, row: row.number, columns: best.map, names: cells.map(\.string),
      units: headers.map(\.unit), above: above, rivals: best.rivals)
  }

  private func preferred(_ fits: [HeaderFit]) -> HeaderFit? {
    fits.reduce(nil) { best, fit in
      guard let best else { return fit }
      return fit.isBetter(than: best) ? fit : best
    }
  }

  private mutating func remember(_ fits: [HeaderFit]) {
    for fit in fits where !fit.columns.isEmpty {
      guard let known = nearest else {
        nearest = fit
        continue
      }
      let isNearer =
        (fit.missing.count, known.columns.count) < (known.missing.count, fit.columns.count)
      if isNearer { nearest = fit }
    }
  }

  /// Why the file is refused when no row was the header.
  var refusal: Refusal {
    let start = "No table that impactd knows is in the first \(IntakeLimits.headerRows) rows."
    let wanted = nearest.map(HeaderSearch.lacking) ?? "No column has a known name: \(needs)."
    return .refused(
      reason: "\(start) \(wanted)",
      whatToDo: "Give the columns their usual names, or fill in a template (impactctl template).")
  }

  private static func lacking(_ fit: HeaderFit) -> String {
    "The nearest is \(fit.layout.title), but no column is the \(HeaderSearch.list(fit.missing))."
  }

  /// What the layouts with the commonest names need.
  private var needs: String {
    let layouts = shelf.layouts.filter { layout in layout.columns.allSatisfy(\.takesSynonyms) }
    return layouts.map { layout in
      "\(layout.title) need \(HeaderSearch.list(HeaderFit(layout, HeaderIndex([])).missing))"
    }.joined(separator: "; ")
  }

  private static func list(_ fields: [Field]) -> String {
    fields.map(\.description).joined(separator: ", ")
  }
}
