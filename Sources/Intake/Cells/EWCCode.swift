/// A six-digit code of the European Waste Catalogue: `180103`, `18 01 03*`, `18-01-03` and
/// `18.01.03` are equal.
package struct EWCCode: Hashable, Sendable {
  package enum Fault: Error, Hashable, Sendable {
    /// A spreadsheet turned the code into a number such as `1.28E+15`; the digits are gone.
    case destroyed
    case invalid
  }

  /// 10101 to 209999: the six digits as a number.
  package let number: Int

  package init(number: Int) {
    self.number = number
  }

  /// Nil where the cell names no code: blank, or words without any digit.
  package static func read(_ cell: CellText) throws(Fault) -> EWCCode? {
    let text = cell.trimmed
    var number = 0
    var digits = 0
    for byte in text {
      switch byte {
      case 0x30...0x39:
        number = digits < 6 ? number * 10 + Int(byte) - 0x30 : number
        digits += 1
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "*"), ...UInt8(ascii: " "), 0x80...:
        continue
      default:
        if text.allSatisfy({ !(0x30...0x39).contains($0) }) { return nil }
        throw isExponential(text) ? .destroyed : .invalid
      }
    }
    if digits == 0 { return nil }
    // Chapters 01 to 20; a lost leading zero is not put back, because nothing says where it was.
    guard digits == 6, (1...20).contains(number / 10_000) else { throw .invalid }
    return EWCCode(number: number)
  }

  private static func isExponential(_ text: CellText) -> Bool {
    text.allSatisfy { byte in
      (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    }
  }
}
