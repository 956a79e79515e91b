/// The kinds of input that are fuzzed, each with what must be true of whatever bytes come.
///
/// `Scripts/fuzz` looks for inputs of which something is not; the tests replay those that are kept
/// in `Tests/FuzzTests/Corpus`.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// Text, which is also read as a dropped file with the layouts that are shipped.
  case csv
  /// Markup of a workbook's parts, or a whole archive (`WorkbookInput`).
  case xlsx
  case ods
  /// Records of an old workbook's stream, or a whole container.
  case xls
  /// A layout of an organisation's own, and perhaps a table to read with it (`LayoutExamination`).
  case layout

  /// What is not as promised, in one sentence each. None: all is well.
  package func complaints(about input: [UInt8]) -> [String] {
    switch self {
    case .csv: CSVExamination.complaints(about: input)
    case .xlsx: TableExamination.complaints(about: input, as: WorkbookInput.xlsx)
    case .ods: TableExamination.complaints(about: input, as: WorkbookInput.ods)
    case .xls: TableExamination.complaints(about: WorkbookInput.xls(input))
    case .layout: LayoutExamination.complaints(about: input)
    }
  }
}
