/// The styles part, as far as it tells dates from numbers: the number format of each cell format
/// (ECMA-376 part 1, 18.8.10 and 18.8.31).
struct XLSXFormats: XMLContent {
  /// By the style number of a cell.
  private(set) var formats: [NumberFormat] = []
  private var codes: [Int: NumberFormat] = [:]
  private var isInCellFormats = false

  /// Excel allows 65,490 cell formats.
  private static let formatsMax = 65_536

  mutating func start(
    _ name: XMLName, _ attributes: XMLAttributes, depth: Int
  ) throws(TableFault) {
    if name == "xf" {
      guard isInCellFormats else { return }
      let id = attributes.number("numFmtId") ?? 0
      formats.append(codes[id] ?? NumberFormat(builtIn: id))
    } else if name == "numFmt" {
      guard let id = attributes.number("numFmtId"), let code = attributes["formatCode"]
      else { return }
      codes[id] = NumberFormat(code: code)
    } else if name == "cellXfs" {
      isInCellFormats = true
    }
    guard max(formats.count, codes.count) <= XLSXFormats.formatsMax else {
      throw .workbook(.damaged(.formats))
    }
  }

  mutating func end(_ name: XMLName, depth: Int) throws(TableFault) -> Bool {
    if name == "cellXfs" { isInCellFormats = false }
    return false
  }
}
