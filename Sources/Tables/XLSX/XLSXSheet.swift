/// The rows of a sheet of an XLSX workbook, one at a time.
final class XLSXSheet: SheetRows {
  private let scan: XMLScan<XLSXRows>

  init(_ scan: XMLScan<XLSXRows>) {
    self.scan = scan
  }

  var mergedRanges: [MergedRange] { scan.content.mergedRanges }

  func next(_ row: inout TableRow) throws(TableFault) -> Bool {
    guard try scan.run() else { return false }
    swap(&scan.content.row, &row)
    return true
  }
}
