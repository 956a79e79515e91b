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

  func name(_ field: Field) -> String? {
    columns.column(field).map { names[$0] }
  }

  func unit(_ field: Field) -> UnitWord? {
    columns.column(field).flatMap { units[$0] }
  }

  /// The cell that follows a label above the table.
  func labelled(_ field: Field) -> String? {
    guard let labels = layout.labels[field] else { return nil }
    let line = above.first { cells in
      cells.count > 1 && labels.contains(HeaderText(Array(cells[0].utf8)[...]).name)
    }
    return line?[1]
  }
}
