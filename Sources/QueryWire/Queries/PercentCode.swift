/// Percent-encoding of URL parts (RFC 3986).
enum PercentCode {
  private static let hexDigits = Array("0123456789ABCDEF".utf8)

  /// Letters, digits and `-._~,:` stay; every other byte is written `%XX`.
  static func encode(_ text: String) -> String {
    var output: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: ","), UInt8(ascii: ":"):
        output.append(byte)
      default:
        output += [UInt8(ascii: "%"), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  static func decode(_ text: Substring) throws(WireFault) -> String {
    var output: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
        else { throw WireFault("A percent sign needs two hexadecimal digits behind it.") }
        output.append(high << 4 | low)
      case UInt8(ascii: "+"): output.append(UInt8(ascii: " "))
      default: output.append(byte)
      }
    }
    guard let decoded = String(validating: output, as: UTF8.self) else {
      throw WireFault("The query is not UTF-8; encode it so.")
    }
    return decoded
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
  }
}
