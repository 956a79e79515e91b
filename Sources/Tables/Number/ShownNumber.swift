/// A number as a spreadsheet shows it: at 15 significant digits, rounded half away from zero.
///
/// The value is `digits` × 10^`exponent`. Spreadsheets compute in binary and write up to 17 digits,
/// of which they show 15 (ECMA-376 part 1, 18.17.4); 0.1 + 0.2 is 0.3 here as on the screen.
struct ShownNumber: Equatable {
  private(set) var isNegative = false
  /// Below 10^15, and no multiple of ten unless zero.
  private(set) var digits: UInt64 = 0
  private(set) var exponent = 0

  private static let digitsEnd: UInt64 = 1_000_000_000_000_000
  /// Powers of ten that no spreadsheet holds (±308), and the length of a number's text.
  private static let exponentMax = 400
  private static let textMax = 1000

  /// Reads decimal text such as `-12.50` or `1.28E+15`; nil for anything else.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count <= ShownNumber.textMax else { return nil }
    var position = 0
    if position < text.count, text[position] == Ascii.minus || text[position] == Ascii.plus {
      isNegative = text[position] == Ascii.minus
      position += 1
    }
    var hasDigit = false
    var hasPoint = false
    var roundsUp: Bool?
    while position < text.count {
      let byte = text[position]
      if let digit = Ascii.digit(byte) {
        hasDigit = true
        if digits < ShownNumber.digitsEnd / 10 {
          digits = digits * 10 + UInt64(digit)
          if hasPoint { exponent -= 1 }
        } else {
          // The sixteenth digit decides; those after it cannot change what is half or more.
          roundsUp = roundsUp ?? (digit >= 5)
          if !hasPoint { exponent += 1 }
        }
      } else if byte == Ascii.point, !hasPoint {
        hasPoint = true
      } else {
        break
      }
      position += 1
    }
    guard hasDigit, let power = ShownNumber.power(text[position...]) else { return nil }
    exponent += power
    settle(roundsUp ?? false)
  }

  /// The digits of a whole number, the first of which is not zero, times 10^`exponent`.
  init(isNegative: Bool, digits: [UInt8], exponent: Int) {
    self.isNegative = isNegative
    let shown = digits.prefix(15)
    self.digits = shown.reduce(0) { $0 * 10 + UInt64($1) }
    self.exponent = exponent + digits.count - shown.count
    settle(digits.count > 15 && digits[15] >= 5)
  }

  /// What stands behind the digits: nothing, or `E` and a whole number.
  private static func power(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let first = text.first else { return 0 }
    guard first == UInt8(ascii: "e") || first == UInt8(ascii: "E"),
      let power = Int(String(decoding: text.dropFirst(), as: UTF8.self)),
      (-exponentMax...exponentMax).contains(power)
    else { return nil }
    return power
  }

  private mutating func settle(_ roundsUp: Bool) {
    if roundsUp { digits += 1 }
    while digits != 0, digits.isMultiple(of: 10) {
      digits /= 10
      exponent += 1
    }
    if digits == 0 {
      exponent = 0
      isNegative = false
    }
  }
}

extension ShownNumber {
  /// Powers of ten within which a number is written without one, as spreadsheets do up to 20.
  private static let plain = -30...21

  /// Appends plain digits (`-0.05`, `1280000000000000`); far outside every quantity `1.5E+300`.
  func append(to text: inout [UInt8]) {
    if isNegative { text.append(Ascii.minus) }
    if exponent <= 0, exponent > -15, digits > 0 { return appendSmall(to: &text) }
    let figures = figures()
    let leading = figures.count + exponent
    if !ShownNumber.plain.contains(leading) {
      text.append(figures[0])
      if figures.count > 1 { text.append(Ascii.point) }
      text.append(contentsOf: figures.dropFirst())
      text.append(contentsOf: "E\(leading > 0 ? "+" : "")\(leading - 1)".utf8)
    } else if exponent >= 0 {
      text.append(contentsOf: figures)
      text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: exponent))
    } else if leading > 0 {
      text.append(contentsOf: figures[..<leading])
      text.append(Ascii.point)
      text.append(contentsOf: figures[leading...])
    } else {
      text.append(contentsOf: "0.".utf8)
      text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -leading))
      text.append(contentsOf: figures)
    }
  }

  /// Almost every number of a table: no array is made of its digits.
  private func appendSmall(to text: inout [UInt8]) {
    var divisor: UInt64 = 1
    var places = 1
    while digits / divisor >= 10 || places <= -exponent {
      divisor *= 10
      places += 1
    }
    while places > 0 {
      if places == -exponent { text.append(Ascii.point) }
      text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits / divisor % 10))
      divisor /= 10
      places -= 1
    }
  }

  private func figures() -> [UInt8] {
    var figures: [UInt8] = []
    var rest = digits
    repeat {
      figures.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    figures.reverse()
    return figures
  }
}
