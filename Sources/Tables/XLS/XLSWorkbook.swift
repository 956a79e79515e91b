/// A workbook of Excel 97 to 2003 (BIFF8, [MS-XLS]).
///
/// libfreexl was tried and not taken: it takes `12.5` in the format `0.0 "miles"` for a time and
/// gives `12:00:00`, gives 1 for `#N/A`, drops the values of formulas, does not tell hidden sheets,
/// and holds every cell that a sheet declares.
final class XLSWorkbook: Workbook {
  let sheets: [TableSheet]
  let dateSystem: DateSystem
  private let stream: CompoundStream
  private let context: XLSCellContext
  /// Where the records of each of `sheets` begin.
  private let starts: [Int]

  var format: TableFormat { .xls }

  init(_ file: CompoundFile) throws(TableFault) {
    guard let stream = try file.stream("Workbook") else {
      // Excel 2007 and later put an encrypted workbook into an old container.
      if try file.stream("EncryptedPackage") != nil { throw .workbook(.encrypted) }
      throw .workbook(try file.stream("Book") == nil ? .noWorkbook : .unknownEdition)
    }
    self.stream = stream
    var globals = XLSGlobals(size: stream.size)
    try globals.read(RecordReader(stream))
    sheets = globals.sheets
    starts = globals.starts
    guard Set(starts).count == starts.count else { throw .workbook(.overlappingParts) }
    dateSystem = globals.dateSystem
    context = XLSCellContext(
      texts: globals.texts, formats: globals.formats, dateSystem: globals.dateSystem)
  }

  func rows(ofSheet index: Int) throws(TableFault) -> any SheetRows {
    context.texts.beginSheet()
    let start = starts[index]
    let end = starts.filter { $0 > start }.min() ?? max(start, stream.size)
    return try XLSSheet(
      RecordReader(stream), at: start..<end, part: .sheet(sheets[index].position),
      context: context)
  }
}

/// What the cells of all sheets refer to.
struct XLSCellContext {
  var texts: SharedTexts
  var formats: [NumberFormat]
  var dateSystem: DateSystem
}
