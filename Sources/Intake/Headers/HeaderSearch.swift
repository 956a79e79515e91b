import Tables

/// Looks for the header among the first rows of a file.
struct HeaderSearch {
  private let shelf: LayoutShelf
  private let sheet: String?
  private var above: [[String]] = []
  /// The incomplete fit that came closest.
  private var nearest: HeaderFit?

  init(_ shelf: LayoutShelf, sheet: String? = nil) {
    self.shelf = shelf
    self.sheet = sheet
  }

  /// The heading, if this row is a layout's header. Throws where it is that of several.
  mutating func offer(_ row: TableRow) throws(Refusal) -> Heading? {
    let cells = (0..<row.count).map { row[$0].utf8.trimmed }
    let headers = cells.map(HeaderText.init)
    let index = HeaderIndex(headers)
    let fits = shelf.layouts.map { HeaderFit($0, index, shelf.names) }
    let complete = fits.filter(\.isComplete)
    guard let rank = complete.map(\.rank).max(by: <) else {
      remember(fits)
      above.append(cells.filter { !$0.isEmpty }.map(\.string))
      return nil
    }
    let best = try HeaderSearch.only(complete.filter { $0.rank == rank }, row.number)
    return Heading(
      layout: best.layout, row: row.number, columns: best.map, names: cells.map(\.string),
      units: headers.map(\.unit), above: above, rivals: best.rivals,
      sheet: sheet, items: best.items.map(\.says),
      notAdded: headers.indices.filter { best.layout.notAdded.contains(headers[$0].whole) },
      organisationNames: shelf.names[.organisation, best.layout.stream])
  }

  /// The one among equal fits that the others yield to.
  private static func only(_ fits: [HeaderFit], _ row: Int) throws(Refusal) -> HeaderFit {
    let names = Set(fits.map(\.layout.name))
    let firm = fits.filter { names.isDisjoint(with: $0.layout.yieldsTo) }
    guard firm.count == 1 else { throw ambiguous(firm.isEmpty ? fits : firm, row) }
    return firm[0]
  }

  private static func ambiguous(_ fits: [HeaderFit], _ row: Int) -> Refusal {
    let names = fits.map { "\($0.layout.title) (\($0.layout.name))" }
    return .refused(
      reason: "The header in row \(row) fits several layouts equally well: "
        + "\(names.joined(separator: "; ")).",
      whatToDo: "Add a column that only one of them has, or say in a layout file of your own which "
        + "of them yields to the other.")
  }

  /// Takes over what came closest in another sheet.
  mutating func remember(_ other: HeaderSearch) {
    if let fit = other.nearest { remember([fit]) }
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
    "The nearest is \(fit.layout.title) (\(fit.layout.name)), but no column is the "
      + "\(HeaderSearch.list(fit.missing))."
  }

  /// What the layouts with the commonest names need.
  private var needs: String {
    let layouts = shelf.layouts.filter { layout in layout.columns.allSatisfy(\.takesSynonyms) }
    return layouts.map { layout in
      let fit = HeaderFit(layout, HeaderIndex([]), shelf.names)
      return "\(layout.title) need \(HeaderSearch.list(fit.missing))"
    }.joined(separator: "; ")
  }

  private static func list(_ fields: [Field]) -> String {
    fields.map(\.description).joined(separator: ", ")
  }
}
