/// Characters that XML cannot hold stand as `_x000D_` in a workbook's texts (ECMA-376 part 1,
/// 22.9.2.19, ST_Xstring).
enum XLSXEscapes {
  private static let underscore = UInt8(ascii: "_")

  /// Puts the characters into the text from `start` on.
  static func resolve(_ text: inout [UInt8], from start: Int) {
    guard let first = next(in: text, from: start) else { return }
    var end = first
    var place = first
    while place < text.count {
      if isEscape(text, at: place), let unit = UInt16(hex(text[place + 2..<place + 6]), radix: 16),
        let scalar = Unicode.Scalar(unit)
      {
        // Seven bytes become three at most, so the text only shrinks.
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          text[end] = byte
          end += 1
        }
        place += 7
      } else {
        text[end] = text[place]
        end += 1
        place += 1
      }
    }
    text.removeLast(text.count - end)
  }

  private static func next(in text: [UInt8], from start: Int) -> Int? {
    guard text.count - start >= 7 else { return nil }
    return (start...text.count - 7).first { isEscape(text, at: $0) }
  }

  private static func isEscape(_ text: [UInt8], at place: Int) -> Bool {
    guard text[place] == underscore, place + 6 < text.count else { return false }
    return text[place + 1] == UInt8(ascii: "x") && text[place + 6] == underscore
      && text[place + 2..<place + 6].allSatisfy { Ascii.isHexDigit($0) }
  }

  private static func hex(_ digits: ArraySlice<UInt8>) -> String {
    String(decoding: digits, as: UTF8.self)
  }
}
