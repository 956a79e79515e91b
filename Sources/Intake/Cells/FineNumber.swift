import ImpactCore

/// A number with more decimals than are kept, or with a negative exponent such as `5.7E-14`: what a
/// spreadsheet's arithmetic leaves where a person would have written less.
///
/// Read exactly where eighteen digits hold it, else rounded once, half away from zero, to as many
/// decimals as they do. A positive exponent is not read: a spreadsheet has cut digits off there.
struct FineNumber {
  let value: FixedDecimal

  init?(_ cell: CellText, style: NumberStyle) {
    var mantissa = cell
    var power = 0
    if let mark = cell.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      guard let negative = FineNumber.negativePower(cell[mark...].dropFirst()) else { return nil }
      power = negative
      mantissa = cell[..<mark]
    }
    let isNegative = mantissa.first == UInt8(ascii: "-")
    guard let plain = style.plainDigits(isNegative ? mantissa.dropFirst() : mantissa),
      plain.contains(where: { $0 != UInt8(ascii: ".") })
    else { return nil }
    let behindPoint = plain.firstIndex(of: UInt8(ascii: ".")).map { plain.count - $0 - 1 } ?? 0
    let digits = plain.filter { $0 != UInt8(ascii: ".") }.drop { $0 == UInt8(ascii: "0") }
    guard let value = FineNumber.kept(digits, decimals: behindPoint + power) else { return nil }
    self.value =
      isNegative
      ? FixedDecimal(coefficient: -value.coefficient, scale: value.scale) : value
  }

  /// How far the point moves to the left: the figure of `-14`.
  private static func negativePower(_ text: CellText) -> Int? {
    guard text.first == UInt8(ascii: "-"), (1...3).contains(text.count - 1),
      text.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text.dropFirst().string)
  }

  /// The number that digits without leading zeros make, so many of them behind the point. Nil where
  /// its whole part alone is too long.
  private static func kept(_ digits: CellText, decimals: Int) -> FixedDecimal? {
    let wholeDigits = max(0, digits.count - decimals)
    guard wholeDigits <= FixedDecimal.digitsMax else { return nil }
    let scale = min(decimals, FixedDecimal.digitsMax - wholeDigits)
    let cut = decimals - scale
    guard cut <= digits.count else { return .zero }
    let left = digits.dropLast(cut)
    let coefficient = left.reduce(Int64(0)) { $0 * 10 + Int64($1) - 0x30 }
    let next = cut > 0 ? digits[left.endIndex] : UInt8(ascii: "0")
    let roundsUp = next >= UInt8(ascii: "5")
    return FixedDecimal(coefficient: coefficient + (roundsUp ? 1 : 0), scale: UInt8(scale))
  }
}

extension FixedDecimal {
  /// Zero where the number is below half of the twelfth decimal, the last that any answer shows.
  ///
  /// So small a figure is dust: what is left where binary fractions that a person sees as equal are
  /// taken from each other. Its sign means nothing either. The smallest quantity in use, a gram in
  /// tonnes, is two million times as large.
  var withoutDust: FixedDecimal {
    guard scale > FixedDecimal.shownDecimals else { return self }
    let doubled = coefficient.magnitude.multipliedReportingOverflow(by: 2)
    let unit = (FixedDecimal.shownDecimals..<scale).reduce(UInt64(1)) { unit, _ in unit * 10 }
    return !doubled.overflow && doubled.partialValue < unit ? .zero : self
  }

  /// Contract section 7: what does not terminate is rounded at twelve decimals.
  private static let shownDecimals: UInt8 = 12
}
