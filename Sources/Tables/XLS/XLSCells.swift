/// The cells that one record of an old sheet holds: most hold one, a run of numbers several.
struct XLSCells {
  /// Counted from 1.
  let row: Int
  /// Of the first cell, counted from 0.
  let column: Int
  let count: Int
  private let kind: Int
  private let bytes: [UInt8]
  private let context: XLSCellContext
  /// Of a label, or what a formula made.
  private var text: [UInt8] = []

  /// Nil where the record in hand holds no cell with a value.
  init?(_ records: inout RecordReader, _ context: XLSCellContext) throws(TableFault) {
    kind = records.kind
    switch kind {
    case RecordReader.Kind.sharedText, RecordReader.Kind.number, RecordReader.Kind.rk,
      RecordReader.Kind.multipleRK, RecordReader.Kind.booleanOrError, RecordReader.Kind.formula,
      RecordReader.Kind.label, RecordReader.Kind.richText:
      break
    default: return nil
    }
    guard try records.load() else { throw .workbook(.truncated) }
    bytes = records.bytes
    self.context = context
    row = bytes.uint16(0) + 1
    column = bytes.uint16(2)
    // Row, first column, then pairs of format and number, then the last column.
    count = kind == RecordReader.Kind.multipleRK ? max(0, bytes.count - 6) / 6 : 1
    if kind == RecordReader.Kind.label || kind == RecordReader.Kind.richText {
      text = try XLSCells.text(records, at: 8, characters: bytes.uint16(6)) ?? []
    } else if kind == RecordReader.Kind.formula, bytes.uint64(6) == XLSCells.textFollows {
      text = try XLSCells.followingText(records)
    }
  }

  /// The result of a formula is a text, which stands in a record behind it.
  private static let textFollows: UInt64 = 0xFFFF_0000_0000_0000

  private static func text(
    _ records: RecordReader, at place: Int, characters: Int
  ) throws(TableFault) -> [UInt8]? {
    var text: [UInt8] = []
    var reader = ContinuedText(records, at: place)
    return try reader.append(characters: characters, to: &text) == nil ? nil : text
  }

  /// Tables and shared formulas may stand between a formula and its text.
  private static func followingText(_ source: RecordReader) throws(TableFault) -> [UInt8] {
    var records = source
    for _ in 0..<3 {
      guard try records.next() else { return [] }
      guard records.kind == RecordReader.Kind.formulaText else { continue }
      guard try records.load() else { throw .workbook(.truncated) }
      return try text(records, at: 2, characters: records.bytes.uint16(0)) ?? []
    }
    return []
  }
}

extension XLSCells {
  /// Appends what a cell shows, by its place in the run; nil where it is no such value.
  func write(_ offset: Int, to text: inout [UInt8]) throws(TableFault) -> CellKind? {
    switch kind {
    case RecordReader.Kind.sharedText:
      return try context.texts.append(bytes.uint32(6), to: &text) ? .text : nil
    case RecordReader.Kind.number:
      return append(BinaryNumber.shown(bits: bytes.uint64(6)), format: 4, to: &text)
    case RecordReader.Kind.rk, RecordReader.Kind.multipleRK:
      let place = 4 + offset * 6
      return append(XLSCells.number(rk: bytes.uint32(place + 2)), format: place, to: &text)
    case RecordReader.Kind.booleanOrError:
      return XLSCells.append(bytes.uint8(6), isError: bytes.uint8(7) == 1, to: &text)
    case RecordReader.Kind.formula:
      return writeFormula(to: &text)
    default:
      text.append(contentsOf: self.text)
      return .text
    }
  }

  /// A number in 30 bits: a whole one, or the upper bits of a binary one, and perhaps hundredths
  /// ([MS-XLS] 2.5.219).
  private static func number(rk: Int) -> ShownNumber? {
    let decimals = rk & 1 == 1 ? 2 : 0
    guard rk & 2 == 2 else {
      return BinaryNumber.shown(bits: UInt64(rk & 0xFFFF_FFFC) << 32, decimals: decimals)
    }
    let whole = Int(Int32(truncatingIfNeeded: rk) >> 2)
    return ShownNumber(
      isNegative: whole < 0, digits: String(abs(whole)).utf8.map { $0 - UInt8(ascii: "0") },
      exponent: -decimals)
  }

  private func append(
    _ number: ShownNumber?, format place: Int, to text: inout [UInt8]
  ) -> CellKind? {
    let index = bytes.uint16(place)
    let format = index < context.formats.count ? context.formats[index] : .number
    return number?.append(to: &text, format: format, context.dateSystem)
  }

  private static func append(
    _ value: Int, isError: Bool, to text: inout [UInt8]
  ) -> CellKind {
    guard isError else {
      text.append(contentsOf: (value == 0 ? "FALSE" : "TRUE").utf8)
      return .boolean
    }
    // [MS-XLS] 2.5.10, BErr.
    let words = [
      0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?",
      0x24: "#NUM!", 0x2A: "#N/A",
    ]
    text.append(contentsOf: (words[value] ?? "#N/A").utf8)
    return .error
  }

  /// A value that is no number is told by its upper bytes ([MS-XLS] 2.5.133, FormulaValue).
  private func writeFormula(to text: inout [UInt8]) -> CellKind? {
    guard bytes.uint16(12) == 0xFFFF else {
      return append(BinaryNumber.shown(bits: bytes.uint64(6)), format: 4, to: &text)
    }
    switch bytes.uint8(6) {
    case 0:
      text.append(contentsOf: self.text)
      return .text
    case 1: return XLSCells.append(bytes.uint8(8), isError: false, to: &text)
    case 2: return XLSCells.append(bytes.uint8(8), isError: true, to: &text)
    // An empty text, which programs that do not compute write too.
    default:
      guard let value = constant else { return .uncomputed }
      return XLSCells.append(value, isError: false, to: &text)
    }
  }

  /// The value of a formula that is `TRUE()`, `FALSE()` or one of their constants
  /// ([MS-XLS] 2.5.198.25, 2.5.198.42 and 2.5.198.17).
  private var constant: Int? {
    let code = bytes.dropFirst(22).prefix(bytes.uint16(20))
    switch (code.count, code.uint8(0) & 0x1F) {
    case (2, 0x1D): return code.uint8(1)
    case (3, 0x01) where code.uint8(0) != 0x01: return XLSCells.constant(code.uint16(1))
    case (4, 0x02) where code.uint8(1) == 0: return XLSCells.constant(code.uint16(2))
    default: return nil
    }
  }

  private static func constant(_ function: Int) -> Int? {
    function == 34 ? 1 : function == 35 ? 0 : nil
  }
}
