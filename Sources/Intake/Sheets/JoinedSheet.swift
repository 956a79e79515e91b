import ImpactCore
import Tables

/// The rows of the sheet that another is joined with, by their reference.
struct JoinedSheet {
  private(set) var rows: [[UInt8]: [Field: [UInt8]]] = [:]

  /// Looks for the sheet of which the header has every joined column. Empty where none has.
  init(of table: FoundTable, in file: inout TableFile) throws(TableFault) {
    let layout = table.heading.layout
    for (index, sheet) in file.sheets.enumerated()
    where index != table.sheet && sheet.visibility == .visible && rows.isEmpty {
      do throws(TableFault) {
        try file.open(sheet: index)
        try read(&file, layout)
      } catch  where error.concernsOneSheet {
        continue
      }
    }
  }

  private mutating func read(_ file: inout TableFile, _ layout: Layout) throws(TableFault) {
    var columns: [(field: Field, column: Int)] = []
    var first = 0
    var row = TableRow()
    while try file.next(&row) {
      if columns.isEmpty {
        guard row.number <= IntakeLimits.headerRows else { return }
        columns = JoinedSheet.columns(of: layout, row)
        first = row.number + layout.rowsBelowHeader
      } else if row.number > first, rows.count < IntakeLimits.joinedRows {
        let key = Array(row[columns[0].column].utf8.trimmed)
        guard !key.isEmpty, rows[key] == nil else { continue }
        for (field, column) in columns.dropFirst() {
          rows[key, default: [:]][field] = Array(row[column].utf8.trimmed)
        }
      }
    }
  }

  /// None unless the row is a header with all of them.
  private static func columns(
    of layout: Layout, _ row: TableRow
  ) -> [(field: Field, column: Int)] {
    let index = HeaderIndex((0..<row.count).map { HeaderText(row[$0].utf8.trimmed) })
    let found = layout.joined.compactMap { column in
      column.names.lazy.compactMap { index.columns(named: $0).first }.first
        .map { (column.field, $0) }
    }
    return found.count == layout.joined.count ? found : []
  }
}
