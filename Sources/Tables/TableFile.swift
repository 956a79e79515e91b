/// Any file that holds tables: CSV and its relatives, XLSX, ODS, XLS. Its content decides which it
/// is, never its name.
///
///     var file = try TableFile(descriptor: descriptor)
///     for (index, sheet) in file.sheets.enumerated() where sheet.visibility == .visible {
///       try file.open(sheet: index)
///       while try file.next(&row) { … }
///     }
///
/// Sheets are read one row at a time; memory does not grow with the file. The descriptor must be of
/// a regular file, stay open and is not closed here.
public struct TableFile: ~Copyable {
  private let book: any Workbook
  private var rows: (any SheetRows)?

  public let format: TableFormat
  /// Those that hold cells, in the workbook's order; hidden ones are marked and can be read.
  public let sheets: [TableSheet]
  /// How a number in a column of dates, without the format of one, becomes a day.
  public let dateSystem: DateSystem

  /// Opens the file before its first sheet.
  public init(descriptor: Int32) throws(TableFault) {
    let book = try TableFile.workbook(FileBytes(descriptor: descriptor))
    guard !book.sheets.isEmpty else { throw .workbook(.noWorkbook) }
    self.book = book
    format = book.format
    sheets = book.sheets
    dateSystem = book.dateSystem
  }

  private static func workbook(_ file: FileBytes) throws(TableFault) -> any Workbook {
    switch ContainerKind.sniff(try file.read(ContainerKind.headBytes, at: 0)) {
    case .zip:
      let archive = try ZipArchive(file)
      if archive.holds(ODSWorkbook.content) { return try ODSWorkbook(archive) }
      return try XLSXWorkbook(archive)
    case .compoundFile:
      return try XLSWorkbook(CompoundFile(file))
    default:
      return try TextSheet(descriptor: file.descriptor)
    }
  }

  /// Goes to the first row of a sheet, by its index in `sheets`; any sheet, as often as wanted.
  public mutating func open(sheet index: Int) throws(TableFault) {
    rows = try book.rows(ofSheet: index)
  }

  /// Reads the next row of the open sheet, or of the first where none was opened; false at the end
  /// of the sheet, and `row` then means nothing.
  ///
  /// A row of text is given as the file has it. Of a workbook only rows that hold something are
  /// given, each up to its last cell that does; `row.number` tells what was passed over.
  public mutating func next(_ row: inout TableRow) throws(TableFault) -> Bool {
    if rows == nil { try open(sheet: 0) }
    return try rows?.next(&row) ?? false
  }

  /// The merged ranges of the open sheet. In XLSX and XLS all are known from the beginning, in ODS
  /// those that begin in a row already read. The first cell of a range has its value; the others
  /// are empty, whatever the file keeps beneath.
  public var mergedRanges: [MergedRange] { rows?.mergedRanges ?? [] }

  /// What was odd about the open sheet; complete once `next` has returned false.
  public var remarks: [TableRemark] { rows?.remarks ?? [] }
}
