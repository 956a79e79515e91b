/// How a column writes its decimals. The comma is met only where the semicolon parts the cells.
package enum NumberStyle: Hashable, Sendable {
  case decimalPoint
  case decimalComma

  private var point: UInt8 { UInt8(ascii: self == .decimalPoint ? "." : ",") }
  private var separator: UInt8 { UInt8(ascii: self == .decimalPoint ? "," : ".") }

  /// The number in plain form, without separators and with a point; nil where the groups between
  /// separators are not exact threes, because then the separator may be something else.
  func plainDigits(_ text: CellText) -> [UInt8]? {
    var digits: [UInt8] = []
    var sinceSeparator: Int?
    var hasPoint = false
    var rest = text
    while let byte = rest.first {
      let isPoint = byte == point
      if isPoint || byte == separator || rest.widthOfLeadingSpace != nil {
        guard !hasPoint, sinceSeparator == nil ? isPoint || (1...3).contains(digits.count) : true,
          sinceSeparator ?? 3 == 3
        else { return nil }
        if isPoint { digits.append(UInt8(ascii: ".")) }
        hasPoint = isPoint
        sinceSeparator = isPoint ? nil : 0
        rest = rest.dropFirst(rest.widthOfLeadingSpace ?? 1)
      } else {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        digits.append(byte)
        sinceSeparator = sinceSeparator.map { $0 + 1 }
        rest = rest.dropFirst()
      }
    }
    return sinceSeparator ?? 3 == 3 ? digits : nil
  }
}

/// What the numbers of one column prove about its style: a mark that is not followed by exactly
/// three digits cannot part thousands.
struct NumberEvidence: Hashable, Sendable {
  private var commas = 0
  private var points = 0

  mutating func add(_ cell: CellText) {
    let text = cell.trimmed
    guard let mark = text.lastIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") })
    else { return }
    let isComma = text[mark] == UInt8(ascii: ",")
    let other = UInt8(ascii: isComma ? "." : ",")
    guard text.endIndex - mark - 1 != 3 || text[..<mark].contains(other) else { return }
    if isComma { commas += 1 } else { points += 1 }
  }

  /// The comma unless the column proves the point and never the comma.
  var style: NumberStyle { points > 0 && commas == 0 ? .decimalPoint : .decimalComma }
}
