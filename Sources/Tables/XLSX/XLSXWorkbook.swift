/// A workbook of Office Open XML (ECMA-376), as Excel has written it since 2007: XLSX and XLSM.
final class XLSXWorkbook: Workbook {
  let sheets: [TableSheet]
  let dateSystem: DateSystem
  private let archive: ZipArchive
  /// The names of the parts of `sheets`.
  private let parts: [String]
  private let textsPart: String?
  private let formatsPart: String?
  private var loaded: XLSXCellContext?
  /// The merged ranges of the sheets that were opened.
  private var knownRanges: [Int: [MergedRange]] = [:]

  var format: TableFormat { .xlsx }

  init(_ archive: ZipArchive) throws(TableFault) {
    self.archive = archive
    let root =
      try RelationshipList.all(of: "", in: archive)
      .first { $0.kind == "officeDocument" }?.target ?? "xl/workbook.xml"
    guard !root.hasSuffix(".bin") else { throw .workbook(.unknownEdition) }
    guard let source = try archive.open(root, as: .overview) else { throw .workbook(.noWorkbook) }
    let overview = try XMLScan.read(source, XLSXOverview())
    guard overview.isWorkbook else { throw .workbook(.noWorkbook) }
    dateSystem = overview.dateSystem

    let relationships = try RelationshipList.all(of: root, in: archive)
    textsPart = relationships.first { $0.kind == "sharedStrings" }?.target
    formatsPart = relationships.first { $0.kind == "styles" }?.target
    var sheets: [TableSheet] = []
    var parts: [String] = []
    for (index, sheet) in overview.sheets.enumerated() {
      // Charts and dialogues are sheets without cells.
      guard let relationship = relationships.first(where: { $0.id == sheet.relationship }),
        relationship.kind == "worksheet"
      else { continue }
      parts.append(relationship.target)
      sheets.append(
        TableSheet(name: sheet.name, position: index + 1, visibility: sheet.visibility))
    }
    self.sheets = sheets
    self.parts = parts
    for part in parts + [textsPart, formatsPart].compactMap(\.self) { try archive.charge(part) }
    // Sheets may name one part over and over, and each would be unpacked.
    guard parts.reduce(0, { $0 + archive.size(of: $1) }) <= TableLimits.inflatedBytes else {
      throw .workbook(.inflatesTooFar)
    }
  }

  func rows(ofSheet index: Int) throws(TableFault) -> any SheetRows {
    let context = try cellContext()
    context.texts.beginSheet()
    let position = WorkbookPart.sheet(sheets[index].position)
    let ranges = try mergedRanges(ofSheet: index, as: position)
    let rows = XLSXRows(part: position, context: context, mergedRanges: ranges)
    return try XLSXSheet(XMLScan(part(parts[index], as: position), rows))
  }

  /// They stand behind the rows. Most sheets have none, which their bytes tell faster than XML.
  private func mergedRanges(
    ofSheet index: Int, as position: WorkbookPart
  ) throws(TableFault) -> [MergedRange] {
    if let known = knownRanges[index] { return known }
    var ranges: [MergedRange] = []
    if try part(parts[index], as: position).holds("mergeCell") {
      let list = MergeList(part: position)
      ranges = try XMLScan.read(part(parts[index], as: position), list).ranges
    }
    knownRanges[index] = ranges
    return ranges
  }

  private func part(_ name: String, as part: WorkbookPart) throws(TableFault) -> ZipPart {
    guard let source = try archive.open(name, as: part) else { throw .workbook(.damaged(part)) }
    return source
  }

  /// What cells refer to is read when the first sheet is.
  private func cellContext() throws(TableFault) -> XLSXCellContext {
    if let loaded { return loaded }
    // The shortest cell with a shared text is <c t="s"><v>0</v></c>.
    let bytes = parts.map(archive.size(of:)).reduce(0, +)
    let texts = SharedTexts(most: SharedTexts.most(sheetBytes: bytes, cellBytes: 22))
    if let name = textsPart {
      _ = try XMLScan.read(part(name, as: .sharedTexts), XLSXTexts(texts: texts))
    }
    var formats: [NumberFormat] = []
    if let name = formatsPart {
      formats = try XMLScan.read(part(name, as: .formats), XLSXFormats()).formats
    }
    let context = XLSXCellContext(texts: texts, formats: formats, dateSystem: dateSystem)
    loaded = context
    return context
  }
}

/// What the cells of all sheets refer to.
struct XLSXCellContext {
  var texts: SharedTexts
  var formats: [NumberFormat]
  var dateSystem: DateSystem
}
