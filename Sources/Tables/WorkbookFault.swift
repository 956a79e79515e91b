/// Why a file that should be a workbook cannot be read as one.
public enum WorkbookFault: Hashable, Sendable {
  /// The container ends before its time: a copy may still be under way.
  case truncated
  case encrypted
  /// An archive or old Office file that is something else.
  case noWorkbook
  /// Excel 95 and older, or Excel's own binary form (XLSB).
  case unknownEdition
  /// Checksums, sizes, markup or order are wrong.
  case damaged(WorkbookPart)
  /// A name in the archive leads out of the folder it would be unpacked to.
  case unsafeName
  /// Two parts of the archive share bytes or a name.
  case overlappingParts
  case tooManyParts
  case inflatesTooFar
  /// More shared texts than the cells could refer to.
  case tooManyTexts
  /// An XML document type, which could declare entities. No spreadsheet writes one.
  case documentType(WorkbookPart)
  case tooDeep(WorkbookPart)
  case tooManySheets
  /// In the sheet at this position.
  case tooManyRows(sheet: Int)
  case tooManyMergedRanges(sheet: Int)

  /// One sentence: what is wrong.
  public var reason: String {
    switch self {
    case .truncated: "The workbook ends too soon: it was only copied in part."
    case .encrypted: "The workbook is protected by a password."
    case .noWorkbook: "The file is an archive or an Office file, but not a workbook."
    case .unknownEdition: "The workbook is in a form that is too old or too special to be read."
    case .damaged(let part): "The workbook is damaged: its \(part) cannot be read."
    case .unsafeName: "The workbook is not safe: it names a file outside of itself."
    case .overlappingParts: "The workbook is not safe: parts of it lie over one another."
    case .tooManyParts: "The workbook has more than \(TableLimits.archiveParts) parts."
    case .inflatesTooFar:
      "The workbook is larger than \(TableLimits.inflatedBytes >> 20) MB when it is unpacked and "
        + "what it repeats is written out."
    case .tooManyTexts: "The workbook is not safe: it lists more texts than its cells can show."
    case .documentType(let part): "The workbook is not safe: its \(part) declares a document type."
    case .tooDeep(let part): "The workbook is not safe: its \(part) is nested too deep."
    case .tooManySheets: "The workbook has more than \(TableLimits.sheets) sheets."
    case .tooManyRows(let sheet): "Sheet number \(sheet) has more than \(TableLimits.rows) rows."
    case .tooManyMergedRanges(let sheet):
      "Sheet number \(sheet) has more than \(TableLimits.mergedRanges) merged ranges."
    }
  }

  /// One sentence: what to do about it.
  public var whatToDo: String {
    switch self {
    case .truncated: "Check that the copy finished, and drop the file again."
    case .encrypted: "Open it, take the password off, save it, and drop it again."
    case .noWorkbook: "Drop the workbook itself, or the table as CSV."
    case .unknownEdition, .damaged, .unsafeName, .overlappingParts, .tooManyTexts, .documentType,
      .tooDeep:
      "Open it in a spreadsheet program, save it as a new XLSX or CSV file, and drop that file."
    case .tooManyParts, .inflatesTooFar, .tooManySheets, .tooManyMergedRanges:
      "Save the sheet that holds the table as a CSV file, and drop that file."
    case .tooManyRows: "Split the sheet into several, or export it as CSV, and drop those files."
    }
  }
}
