/// A spreadsheet of OpenDocument (OASIS ODF 1.3), as LibreOffice writes it. All sheets stand in one
/// part, which is read from its start for each of them.
final class ODSWorkbook: Workbook {
  static let content = "content.xml"

  let sheets: [TableSheet]
  private let archive: ZipArchive
  private let repeated = RepeatedRows()

  var format: TableFormat { .ods }
  /// Dates are written out; the usual beginning for bare numbers.
  var dateSystem: DateSystem { .from1900 }

  init(_ archive: ZipArchive) throws(TableFault) {
    self.archive = archive
    if let manifest = try archive.open("META-INF/manifest.xml", as: .overview),
      try manifest.holds("encryption-data")
    {
      throw .workbook(.encrypted)
    }
    guard let source = try archive.open(ODSWorkbook.content, as: .overview) else {
      throw .workbook(.noWorkbook)
    }
    let overview = try XMLScan.read(source, ODSOverview())
    guard overview.bodyDepth > 0 else { throw .workbook(.noWorkbook) }
    sheets = overview.sheets
    let size = archive.size(of: ODSWorkbook.content)
    guard size * sheets.count <= TableLimits.passedBytes else {
      throw .workbook(.inflatesTooFar)
    }
  }

  func rows(ofSheet index: Int) throws(TableFault) -> any SheetRows {
    let part = WorkbookPart.sheet(sheets[index].position)
    guard let source = try archive.open(ODSWorkbook.content, as: part) else {
      throw .workbook(.damaged(part))
    }
    return ODSSheet(
      XMLScan(source, ODSRows(part: part, index: index)), index: index, repeated)
  }
}
