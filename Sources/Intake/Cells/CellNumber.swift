package import ImpactCore

/// What a cell says where a number belongs. Missing is never zero.
package enum CellNumber: Hashable, Sendable {
  case number(FixedDecimal)
  /// Blank, or one of the words that mean that nothing is known.
  case missing
  /// A small count that the publisher hides, such as `<5`.
  case suppressed
  case invalid

  package init(_ cell: CellText, style: NumberStyle = .decimalPoint) {
    let text = cell.trimmed
    if text.isEmpty {
      self = .missing
    } else if style == .decimalPoint, let plain = FixedDecimal(parsing: text) {
      self = .number(plain.withoutDust)
    } else if let number = CellNumber.decorated(text, style: style) {
      self = .number(number.withoutDust)
    } else if let fine = FineNumber(text, style: style) {
      self = .number(fine.value.withoutDust)
    } else {
      self = CellNumber.word(text)
    }
  }

  package var value: FixedDecimal? {
    if case .number(let value) = self { value } else { nil }
  }

  /// Whether a cell says nothing: blank, or a word for missing.
  static func isMissing(_ cell: CellText) -> Bool {
    guard let first = cell.first else { return true }
    // Every word for missing begins with a hyphen, an N or white space to be trimmed.
    guard first <= UInt8(ascii: "-") || first >= 0x80 || first | 0x20 == UInt8(ascii: "n") else {
      return false
    }
    return CellNumber(cell) == .missing
  }

  private static let wordsForMissing: Set<String> = [
    "n/a", "na", "not applicable", "not available", "-", "--", "nil", "none", "null",
  ]

  private static func word(_ text: CellText) -> CellNumber {
    if text.first == UInt8(ascii: "<"), FixedDecimal(parsing: text.dropFirst().trimmed) != nil {
      return .suppressed
    }
    return wordsForMissing.contains(text.folded) ? .missing : .invalid
  }

  /// Reads a number that carries a pound sign, thousands separators or an accountant's sign.
  private static func decorated(_ text: CellText, style: NumberStyle) -> FixedDecimal? {
    var body = text
    var isNegative = false
    func drop(_ sign: [UInt8]) -> Bool {
      guard body.starts(with: sign) else { return false }
      body = body.dropFirst(sign.count).trimmed
      return true
    }
    if body.first == UInt8(ascii: "("), body.last == UInt8(ascii: ")") {
      body = body.dropFirst().dropLast().trimmed
      isNegative = true
    }
    // The sign stands before or behind the pound sign, and U+2212 is a minus too.
    for _ in 0..<2 where !isNegative {
      isNegative = drop([UInt8(ascii: "-")]) || drop([0xE2, 0x88, 0x92])
      _ = drop([UInt8(ascii: "+")])
      if drop([0xC2, 0xA3]) { continue }
      break
    }
    _ = drop([0xC2, 0xA3])
    if !isNegative, body.last == UInt8(ascii: "-") {
      body = body.dropLast().trimmed
      isNegative = true
    }
    guard let digits = style.plainDigits(body), let number = FixedDecimal(parsing: digits),
      digits.first != UInt8(ascii: "-")
    else { return nil }
    return isNegative
      ? FixedDecimal(coefficient: -number.coefficient, scale: number.scale) : number
  }
}
