/// The rows of a sheet of an OpenDocument spreadsheet, one at a time.
final class ODSSheet: SheetRows {
  private let scan: XMLScan<ODSRows>
  private var repeatedBytes = 0

  init(_ scan: XMLScan<ODSRows>) {
    self.scan = scan
  }

  var mergedRanges: [MergedRange] { scan.content.mergedRanges }

  func next(_ row: inout TableRow) throws(TableFault) -> Bool {
    if scan.content.due == 0 {
      guard try scan.run() else { return false }
    } else {
      scan.content.row.number += 1
      repeatedBytes += scan.content.row.bytes.count
      guard repeatedBytes <= TableLimits.inflatedBytes else { throw .workbook(.inflatesTooFar) }
    }
    guard scan.content.row.number <= TableLimits.rows else {
      throw .workbook(.tooManyRows(sheet: scan.content.part.position))
    }
    scan.content.due -= 1
    if scan.content.due == 0 { swap(&scan.content.row, &row) } else { row = scan.content.row }
    return true
  }
}
