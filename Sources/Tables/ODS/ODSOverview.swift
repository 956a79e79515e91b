/// The sheets of an OpenDocument spreadsheet, and which of them are hidden (OASIS ODF 1.3 part 3,
/// 9.1.2 and 17.15).
struct ODSOverview: XMLContent {
  private(set) var sheets: [TableSheet] = []
  /// Depth of the element that holds the sheets; 0 where there is none.
  private(set) var bodyDepth = 0
  private var style: String?
  private var hiddenStyles: Set<String> = []

  mutating func start(
    _ name: XMLName, _ attributes: XMLAttributes, depth: Int
  ) throws(TableFault) {
    if name == "table" {
      if bodyDepth > 0, depth == bodyDepth + 1 { try addSheet(attributes) }
    } else if name == "style" {
      style = attributes.text("style:name")
    } else if name == "table-properties" {
      if let style, attributes.text("table:display") == "false" { hiddenStyles.insert(style) }
    } else if name == "spreadsheet" {
      bodyDepth = depth
    }
    if hiddenStyles.count > TableLimits.sheets { throw .workbook(.tooManySheets) }
  }

  private mutating func addSheet(_ attributes: XMLAttributes) throws(TableFault) {
    guard sheets.count < TableLimits.sheets else { throw .workbook(.tooManySheets) }
    let isHidden = attributes.text("table:style-name").map(hiddenStyles.contains) ?? false
    sheets.append(
      TableSheet(
        name: attributes.text("table:name") ?? "", position: sheets.count + 1,
        visibility: isHidden ? .hidden : .visible))
  }
}
