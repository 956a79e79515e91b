/// One cell of an XLSX sheet while it is read (ECMA-376 part 1, 18.3.1.4).
struct XLSXCell {
  /// Counted from 0.
  private(set) var column = 0
  private var type = ValueType.number
  private var style = 0
  var hasFormula = false
  var hasValue = false
  var value: [UInt8] = []
  /// Only its beginning, which is enough for `TRUE()`.
  var formula: [UInt8] = []

  static let formulaMax = 16

  /// The attribute `t` (ECMA-376 part 1, 18.18.11).
  private enum ValueType {
    case number, shared, formulaText, inlineText, boolean, error, date
  }

  mutating func begin(_ attributes: XMLAttributes, column next: Int) {
    column = next
    style = 0
    type = .number
    var rest = attributes
    while let attribute = rest.next() {
      switch attribute.name.letter {
      case UInt8(ascii: "r"): column = CellReference(attribute.value)?.column ?? next
      case UInt8(ascii: "s"): style = attribute.value.number ?? 0
      case UInt8(ascii: "t"): type = XLSXCell.type(attribute.value.bytes)
      default: break
      }
    }
    hasFormula = false
    hasValue = false
    // Most cells have no formula, and many in a sheet nothing at all.
    if !value.isEmpty { value.removeAll(keepingCapacity: true) }
    if !formula.isEmpty { formula.removeAll(keepingCapacity: true) }
  }

  private static func type(_ word: UnsafeBufferPointer<UInt8>) -> ValueType {
    switch word.first {
    case UInt8(ascii: "s"): word.count == 1 ? .shared : .formulaText
    case UInt8(ascii: "i"): .inlineText
    case UInt8(ascii: "b"): .boolean
    case UInt8(ascii: "e"): .error
    case UInt8(ascii: "d"): .date
    default: .number
    }
  }

  var hasContent: Bool { hasFormula || !value.isEmpty }

  /// Appends what the cell shows; nil where it is no such value.
  func write(
    to text: inout [UInt8], _ context: XLSXCellContext
  ) throws(TableFault) -> CellKind? {
    if value.isEmpty { return writeFormula(to: &text) }
    switch type {
    case .shared:
      guard let index = XMLValue.number(value),
        try context.texts.append(index, to: &text)
      else { return nil }
      return .text
    case .formulaText, .inlineText:
      let start = text.count
      text.append(contentsOf: value)
      XLSXEscapes.resolve(&text, from: start)
      return .text
    case .boolean:
      text.append(contentsOf: (value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE").utf8)
      return .boolean
    case .error:
      text.append(contentsOf: value)
      return .error
    case .date:
      return ISOMoment.append(value, to: &text)
    case .number:
      return writeNumber(to: &text, context)
    }
  }

  private func writeNumber(to text: inout [UInt8], _ context: XLSXCellContext) -> CellKind? {
    guard let number = value.withUnsafeBufferPointer(ShownNumber.init) else { return nil }
    let format = style < context.formats.count ? context.formats[style] : .number
    return number.append(to: &text, format: format, context.dateSystem)
  }

  /// A formula without a value: those of the two constants are known, and an empty text is one.
  private func writeFormula(to text: inout [UInt8]) -> CellKind? {
    if type == .formulaText, hasValue { return .text }
    for word in ["TRUE", "FALSE"] where formula.elementsEqual("\(word)()".utf8) {
      text.append(contentsOf: word.utf8)
      return .boolean
    }
    return .uncomputed
  }
}
