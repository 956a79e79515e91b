/// One cell of an OpenDocument sheet while it is read (OASIS ODF 1.3 part 3, 9.1.4 and 19.389).
struct ODSCell {
  /// How many columns it stands for.
  private(set) var columns = 1
  private var spannedColumns = 1
  private var spannedRows = 1
  private var type = ValueType.none
  private var isCovered = false
  private var hasFormula = false
  /// The attribute that holds the value of its type.
  private var value: [UInt8] = []
  private var formula = ""
  /// The paragraphs, one a line.
  private var text: [UInt8] = []
  private var paragraphs = 0
  /// Spaces of the file, of which a run counts as one and none at the ends of a paragraph.
  private var hasSpace = false
  private var isAtStart = true

  private enum ValueType { case none, number, date, time, boolean, string, error }

  mutating func begin(_ attributes: XMLAttributes, isCovered: Bool) {
    columns = max(1, attributes.number("table:number-columns-repeated") ?? 1)
    spannedColumns = attributes.number("table:number-columns-spanned") ?? 1
    spannedRows = attributes.number("table:number-rows-spanned") ?? 1
    self.isCovered = isCovered
    text.removeAll(keepingCapacity: true)
    value.removeAll(keepingCapacity: true)
    paragraphs = 0
    formula =
      attributes["table:formula"].map {
        String(decoding: $0.bytes.prefix(ODSCell.formulaMax), as: UTF8.self)
      } ?? ""
    hasFormula = !formula.isEmpty
    type = .none
    guard let word = attributes.text("office:value-type") else { return }
    setValue(word, attributes)
    if attributes.text("calcext:value-type") == "error" { type = .error }
  }

  private static let formulaMax = 16

  private mutating func setValue(_ word: String, _ attributes: XMLAttributes) {
    let name: StaticString
    switch word {
    case "float", "percentage", "currency": (type, name) = (.number, "office:value")
    case "date": (type, name) = (.date, "office:date-value")
    case "time": (type, name) = (.time, "office:time-value")
    case "boolean": (type, name) = (.boolean, "office:boolean-value")
    default: (type, name) = (.string, "office:string-value")
    }
    if let given = attributes[name] { value.append(contentsOf: given) }
  }

  mutating func beginParagraph() {
    if paragraphs > 0 { text.append(Ascii.lineFeed) }
    paragraphs += 1
    hasSpace = false
    isAtStart = true
  }

  mutating func endParagraph() {
    hasSpace = false
  }

  mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
    // A longer text is refused when the cell ends.
    guard text.count <= TableLimits.cellBytes else { return }
    for byte in utf8 {
      if byte == Ascii.space || (Ascii.tab...Ascii.carriageReturn).contains(byte) {
        hasSpace = true
      } else {
        appendSign(byte)
      }
    }
  }

  /// A sign that is no space of the file's own.
  mutating func appendSign(_ byte: UInt8) {
    if hasSpace, !isAtStart { text.append(Ascii.space) }
    hasSpace = false
    isAtStart = false
    text.append(byte)
  }

  mutating func appendSpaces(_ count: Int) {
    for _ in 0..<min(count, max(0, TableLimits.cellBytes + 1 - text.count)) {
      appendSign(Ascii.space)
    }
  }

  var hasContent: Bool { !isCovered && (type != .none || hasFormula || !text.isEmpty) }

  func mergedRange(row: Int, column: Int) -> MergedRange? {
    guard !isCovered, spannedColumns > 1 || spannedRows > 1 else { return nil }
    return MergedRange(
      firstRow: row, lastRow: row + spannedRows - 1, firstColumn: column,
      lastColumn: column + spannedColumns - 1)
  }

  /// Appends what the cell shows; nil where it is no such value.
  func write(to row: inout [UInt8]) -> CellKind? {
    switch type {
    case .none where hasFormula: return writeFormula(to: &row)
    case .none, .string:
      row.append(contentsOf: type == .string && !value.isEmpty ? value : text)
      return .text
    case .error:
      row.append(contentsOf: text)
      return .error
    case .number:
      guard let number = value.withUnsafeBufferPointer(ShownNumber.init) else { return nil }
      number.append(to: &row)
      return .number
    case .date: return ISOMoment.append(value, to: &row)
    case .time: return ISOMoment.appendDuration(value, to: &row)
    case .boolean:
      row.append(contentsOf: (value.elementsEqual("true".utf8) ? "TRUE" : "FALSE").utf8)
      return .boolean
    }
  }

  private func writeFormula(to row: inout [UInt8]) -> CellKind {
    for word in ["TRUE", "FALSE"] where formula.hasSuffix("=\(word)()") {
      row.append(contentsOf: word.utf8)
      return .boolean
    }
    return .uncomputed
  }
}
