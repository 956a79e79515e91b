/// The rows of a sheet of an OpenDocument spreadsheet, one at a time.
final class ODSSheet: SheetRows {
  private let scan: XMLScan<ODSRows>
  private let index: Int
  private let repeated: RepeatedRows
  private var repeatedBytes = 0

  init(_ scan: XMLScan<ODSRows>, index: Int, _ repeated: RepeatedRows) {
    self.scan = scan
    self.index = index
    self.repeated = repeated
  }

  var mergedRanges: [MergedRange] { scan.content.mergedRanges }

  func next(_ row: inout TableRow) throws(TableFault) -> Bool {
    if scan.content.due == 0 {
      guard try scan.run() else { return false }
    } else {
      scan.content.row.number += 1
      repeatedBytes += max(scan.content.row.bytes.count, TableLimits.repeatedRowBytes)
      try repeated.count(repeatedBytes, ofSheet: index)
    }
    guard scan.content.row.number <= TableLimits.rows else {
      throw .workbook(.tooManyRows(sheet: scan.content.part.position))
    }
    scan.content.due -= 1
    if scan.content.due == 0 { swap(&scan.content.row, &row) } else { row = scan.content.row }
    return true
  }
}
