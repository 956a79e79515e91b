/// A text file as a workbook of one sheet.
final class TextSheet: Workbook, SheetRows {
  private var table: TextTable

  init(descriptor: Int32) throws(TableFault) {
    table = try TextTable(descriptor: descriptor)
  }

  var format: TableFormat { .text(table.dialect) }
  var sheets: [TableSheet] { [TableSheet(name: nil, position: 1)] }
  var dateSystem: DateSystem { .from1900 }
  var mergedRanges: [MergedRange] { [] }
  var remarks: [TableRemark] { table.remarks }

  func rows(ofSheet index: Int) throws(TableFault) -> any SheetRows {
    try table.rewind()
    return self
  }

  func next(_ row: inout TableRow) throws(TableFault) -> Bool {
    try table.next(&row)
  }
}
