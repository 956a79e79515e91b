/// Why a file cannot be read as a table. Nothing of it is taken in.
public enum TableFault: Error, Hashable, Sendable {
  /// No bytes, or nothing but NUL bytes.
  case empty
  case notText(ContainerKind)
  case tooLarge
  /// A quote opens in this row and does not close where a cell can end.
  case unclosedQuote(row: Int)
  case rowTooLong(row: Int)
  case cellTooLong(row: Int)
  case tooManyColumns(row: Int)
  case workbook(WorkbookFault)
  /// The system call failed with this `errno`.
  case unreadable(errno: Int32)

  /// Whether only the open sheet of a workbook is past a limit, so that its others can be read: the
  /// guidance beside a table may fill 16,384 columns.
  public var concernsOneSheet: Bool {
    switch self {
    case .rowTooLong, .cellTooLong, .tooManyColumns, .workbook(.tooManyRows),
      .workbook(.tooManyMergedRanges):
      true
    default: false
    }
  }

  /// One sentence: what is wrong.
  public var reason: String {
    switch self {
    case .empty:
      "The file is empty."
    case .notText(let kind):
      "The file is \(kind), not a table of text."
    case .tooLarge:
      "The file is larger than \(TableLimits.fileBytes >> 30) GB."
    case .unclosedQuote(let row):
      "A quotation mark opens in row \(row) and is never properly closed."
    case .rowTooLong(let row):
      "Row \(row) is longer than \(TableLimits.rowBytes >> 20) MB."
    case .cellTooLong(let row):
      "A cell in row \(row) is longer than \(TableLimits.cellBytes >> 10) KB."
    case .tooManyColumns(let row):
      "Row \(row) has more than \(TableLimits.columns) columns."
    case .workbook(let fault):
      fault.reason
    case .unreadable(let errno):
      "The file could not be read (system error \(errno))."
    }
  }

  /// One sentence: what to do about it.
  public var whatToDo: String {
    switch self {
    case .empty:
      "Check that the copy finished, and drop the file again."
    case .notText:
      "Export the table as CSV and drop that file."
    case .tooLarge:
      "Split the file into several and drop each of them."
    case .unclosedQuote(let row):
      "Correct the quotation marks in row \(row), or export the file again, and drop it again."
    case .rowTooLong(let row), .cellTooLong(let row), .tooManyColumns(let row):
      "Look at row \(row), export the file again as CSV, and drop it again."
    case .workbook(let fault):
      fault.whatToDo
    case .unreadable:
      "Drop the file again, and tell your administrator if it happens twice."
    }
  }
}
