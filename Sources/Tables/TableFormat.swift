/// What a file of tables is, by its content.
public enum TableFormat: Hashable, Sendable {
  /// CSV and its relatives.
  case text(TextDialect)
  case xlsx
  case ods
  case xls
}

extension TableFormat: CustomStringConvertible {
  public var description: String {
    switch self {
    case .text: "a text file"
    case .xlsx: "an Excel workbook (XLSX)"
    case .ods: "an OpenDocument spreadsheet (ODS)"
    case .xls: "an old Excel workbook (XLS)"
    }
  }
}
