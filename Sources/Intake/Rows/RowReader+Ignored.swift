import ImpactCore
import Tables

/// Rows that are no records of the layout: totals, footers, the header once more, an example.
extension RowReader {
  /// Pages put together repeat their header.
  func isHeaderAgain(_ row: TableRow) -> Bool {
    used[0].allSatisfy { column in
      let (cell, name) = (row[column].utf8.trimmed, desk.heading.names[column].utf8)
      return cell.count == name.count && cell.elementsEqual(name)
    }
  }

  /// Whether the row is a total or subtotal: a word for it in the first filled cell, and no date.
  /// Its figure is kept, to be compared with the sum of the rows.
  mutating func isTotal(_ row: TableRow) -> Bool {
    let date = desk.columns.text(.date, of: row)
    if let first = date.first, (0x30...0x39).contains(first) { return false }
    guard let cell = firstCell(row), date.isEmpty || date.elementsEqual(cell) else { return false }
    let word = cell.folded
    let isGrand = word.hasPrefix("grand total")
    let isTotal =
      isGrand || ["total", "totals", "total:", "sub total", "subtotal", "sub-total"].contains(word)
      || (word.hasPrefix("total ")
        || [" total", " totals", " result"].contains(where: word.hasSuffix))
        && (desk.columns.has(.date) || hasNoKey(row))
    guard isTotal else { return false }
    if let field = quantityField, let value = desk.sideNumber(field, row) {
      desk.findings.notePrintedTotal(value, isGrand: isGrand)
    }
    return true
  }

  /// Whether all that tells a record from others is blank, but for the first cell of the row.
  private func hasNoKey(_ row: TableRow) -> Bool {
    let first = (0..<row.count).first { !row[$0].isBlank }
    let keys =
      desk.layout.columns.filter(\.isRequired).map(\.field)
      + desk.layout.anyOf.flatMap(\.self) + desk.layout.reference
    let columns = Set(keys).subtracting(RowReader.quantityFields)
      .compactMap { desk.columns.column($0) }.filter { $0 != first }
    return !columns.isEmpty && columns.allSatisfy { row[$0].isBlank }
  }

  static let quantityFields: [Field] = [
    .businessDistance, .distance, .weight, .count, .organised, .value,
  ]

  mutating func isLast(_ row: TableRow) -> Bool {
    guard let words = desk.layout.lastWords, firstCell(row)?.folded.hasPrefix(words) == true
    else { return false }
    sawLastWords = true
    return true
  }

  mutating func isExample(_ row: TableRow) -> Bool {
    guard let example = desk.example, desk.text(example.field, row).folded == example.text
    else { return false }
    desk.findings.note(.example)
    return true
  }

  /// A line or two of text below the table: nothing where the layout needs something.
  func isFooter(_ row: TableRow) -> Bool {
    let required = desk.layout.columns.filter(\.isRequired)
    return required.allSatisfy {
      desk.columns.text($0.field, of: row).isEmpty || isOnlyCell($0.field, row)
    }
      && (0..<row.count).count { !row[$0].isBlank } <= 2
  }

  /// A text that stands alone in its row, without a digit of a date or figure in front.
  private func isOnlyCell(_ field: Field, _ row: TableRow) -> Bool {
    guard let first = desk.columns.text(field, of: row).first, !(0x30...0x39).contains(first) else {
      return false
    }
    return (0..<row.count).count { !row[$0].isBlank } == 1
  }

  private func firstCell(_ row: TableRow) -> CellText? {
    for column in 0..<row.count where !row[column].isBlank { return row[column].utf8.trimmed }
    return nil
  }
}
