extension TableRow {
  /// Empties the row for a workbook's cells.
  mutating func begin(number: Int) {
    self.number = number
    count = 0
    bytes.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
  }

  /// Takes the bytes from `start` on, which were just appended, as the cell of a column. Columns
  /// that were passed over are empty cells. A cell without text is no cell, unless it is marked.
  mutating func place(_ kind: CellKind, from start: Int, column: Int) throws(TableFault) {
    guard bytes.count > start || kind == .uncomputed else { return }
    guard column < TableLimits.columns else { throw .tooManyColumns(row: number) }
    guard bytes.count - start <= TableLimits.cellBytes else { throw .cellTooLong(row: number) }
    guard bytes.count <= TableLimits.rowBytes else { throw .rowTooLong(row: number) }
    while count <= column {
      ranges[count] = CellRange(start, start)
      kinds.append(.text)
      count += 1
    }
    ranges[column] = CellRange(start, bytes.count)
    kinds[column] = kind
  }

  /// Copies the cell in one column to another, for files that write equal neighbours once.
  mutating func repeatCell(_ column: Int, at other: Int) throws(TableFault) {
    let range = ranges[column]
    let start = bytes.count
    bytes.append(contentsOf: bytes[Int(range.start)..<Int(range.end)])
    try place(kinds[column], from: start, column: other)
  }
}
