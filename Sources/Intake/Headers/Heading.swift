import Tables

/// The header of a table, found, and what stands above it.
struct Heading {
  let layout: Layout
  /// The number of the header row, as Excel shows it.
  let row: Int
  let columns: ColumnMap
  /// The header cells as the file writes them.
  let names: [String]
  let units: [UnitWord?]
  /// The rows above, each with its filled cells.
  let above: [[String]]
  /// Fields that two columns could have been, and the columns.
  let rivals: [Field: [Int]]
  /// The name of the sheet; nil in a text file.
  let sheet: String?
  /// What the header says of each item, where several stand side by side.
  let items: [[Field: String]]
  /// Columns that are shown and never added.
  let notAdded: [Int]
  /// Names of columns and labels that hold the code of an organisation, folded.
  let organisationNames: [String]

  func name(_ field: Field, item: Int = 0) -> String? {
    columns.column(field, item: item).map { names[$0] }
  }

  func unit(_ field: Field) -> UnitWord? {
    columns.column(field).flatMap { units[$0] }
  }

  /// The cell that follows a label above the table.
  func labelled(_ field: Field) -> String? {
    guard let labels = layout.labels[field] else { return nil }
    for cells in above {
      for (label, value) in zip(cells, cells.dropFirst())
      where labels.contains(HeaderText(Array(label.utf8)[...]).name) {
        return value
      }
    }
    return nil
  }

  /// The header of a field's column as notes and problems show it.
  func shown(_ field: Field, item: Int = 0) -> String? {
    columns.column(field, item: item).map(shown)
  }

  /// A header without what somebody added to it in brackets, which may be a name; the words that
  /// the layout knows and units stay.
  func shown(column: Int) -> String {
    let name = names[column]
    let whole = HeaderText(Array(name.utf8)[...]).whole
    let isKnown = layout.items.contains { $0.columns.values.contains { $0.contains(whole) } }
    let words = isKnown ? name : HeaderText.withoutRemarks(name)
    return String(words.prefix(IntakeLimits.nameCharacters))
  }
}
