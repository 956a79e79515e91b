/// The workbook part: its sheets in order, and from which day it counts (ECMA-376 part 1, 18.2).
struct XLSXOverview: XMLContent {
  struct Sheet {
    var name: String
    var visibility: TableSheet.Visibility
    var relationship: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var dateSystem = DateSystem.from1900
  /// Whether the part is a workbook's and not a document's.
  private(set) var isWorkbook = false
  private var isFirst = true

  mutating func start(
    _ name: XMLName, _ attributes: XMLAttributes, depth: Int
  ) throws(TableFault) {
    if isFirst {
      isFirst = false
      isWorkbook = name == "workbook"
    } else if name == "workbookPr" {
      let value = attributes.text("date1904")
      if value == "1" || value == "true" { dateSystem = .from1904 }
    } else if name == "sheet" {
      guard sheets.count < TableLimits.sheets else { throw .workbook(.tooManySheets) }
      sheets.append(
        Sheet(
          name: attributes.text("name") ?? "",
          visibility: attributes.text("state").flatMap(TableSheet.Visibility.init) ?? .visible,
          relationship: attributes.value(local: "id")?.text ?? ""))
    }
  }
}
