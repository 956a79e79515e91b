/// A workbook that is open: what its front page says, and its sheets one at a time.
protocol Workbook: AnyObject {
  var format: TableFormat { get }
  var sheets: [TableSheet] { get }
  var dateSystem: DateSystem { get }

  /// The rows of one of `sheets`, from the first on.
  func rows(ofSheet index: Int) throws(TableFault) -> any SheetRows
}

/// The rows of a sheet, read one by one.
protocol SheetRows: AnyObject {
  /// Those met so far; in XLSX and XLS all of the sheet, from the beginning.
  var mergedRanges: [MergedRange] { get }
  var remarks: [TableRemark] { get }

  /// Reads the next row that holds something; false at the end, and `row` then means nothing.
  func next(_ row: inout TableRow) throws(TableFault) -> Bool
}

extension SheetRows {
  var remarks: [TableRemark] { [] }
}
