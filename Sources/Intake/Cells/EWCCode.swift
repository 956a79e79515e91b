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

  /// The parts of a cell that lists several codes.
  package static func cells(of text: CellText) -> [CellText] {
    text.split { separators.contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// No code holds any of these.
  private static let separators = Array(";,/|\n".utf8)

  private static func isExponential(_ text: CellText) -> Bool {
    text.allSatisfy { byte in
      (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    }
  }
}

extension EWCCode {
  /// A code as a cell lists it.
  package struct Listed: Hashable, Sendable {
    package let code: EWCCode
    /// By the asterisk, which many leave out, or by the catalogue.
    package let isHazardous: Bool

    package init(_ code: EWCCode, in cell: CellText) {
      self.code = code
      isHazardous =
        cell.contains(UInt8(ascii: "*")) || EWCCode.hazardous.contains(code.number)
    }
  }

  /// Codes with an asterisk in the European Waste Catalogue (Decision 2000/532/EC) among those of
  /// which the material is known.
  private static let hazardous: Set = [
    160_213, 160_601, 160_602, 160_603, 180_103, 180_106, 180_108, 180_110, 180_202, 180_205,
    180_207, 200_121, 200_123, 200_131, 200_133, 200_135,
  ]
}
