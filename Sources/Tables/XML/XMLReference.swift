/// References to characters and entities (XML 1.0, 4.1). Only the five entities that XML itself
/// declares are known; a document type, which could declare others, is refused.
enum XMLReference {
  typealias Place = UnsafeMutablePointer<UInt8>

  /// A reference that is not whole, because the window ends, or what it stands for.
  enum Found {
    case incomplete
    case scalar(Unicode.Scalar)
  }

  /// Reads the reference at `place`, where its `&` is, and moves behind its `;`. Nil where it is
  /// none, or not of a character of XML.
  static func read(_ place: inout Place) -> Found? {
    var end = place + 1
    while end.pointee != UInt8(ascii: ";") {
      guard end.pointee != 0 else { return .incomplete }
      guard isLetterOrDigit(end.pointee) || end - place == 1 && end.pointee == UInt8(ascii: "#")
      else { return nil }
      end += 1
    }
    let body = UnsafeBufferPointer(start: place + 1, count: end - place - 1)
    place = end + 1
    return (body.first == UInt8(ascii: "#") ? numeric(body.dropFirst()) : entity(XMLName(body)))
      .map(Found.scalar)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || Ascii.digit(byte) != nil
  }

  private static func entity(_ name: XMLName) -> Unicode.Scalar? {
    if name === "amp" { return "&" }
    if name === "lt" { return "<" }
    if name === "gt" { return ">" }
    if name === "quot" { return "\"" }
    return name === "apos" ? "'" : nil
  }

  private static func numeric(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    let isHex = text.first == UInt8(ascii: "x")
    let digits = isHex ? text.dropFirst() : text
    guard !digits.isEmpty else { return nil }
    var number: UInt32 = 0
    for byte in digits {
      guard isHex ? Ascii.isHexDigit(byte) : Ascii.digit(byte) != nil else { return nil }
      let digit = Ascii.digit(byte) ?? (byte | 0x20) - UInt8(ascii: "a") + 10
      // Far beyond every character, so that many digits do not overflow.
      number = min(number * (isHex ? 16 : 10) + UInt32(digit), 0x11_0000)
    }
    guard number >= 0x20 || [9, 10, 13].contains(number), number & ~1 != 0xFFFE else { return nil }
    return Unicode.Scalar(number)
  }

  /// Replaces the references of a value where it stands, and its tabs and line ends by spaces
  /// (XML 1.0, 3.3.3). What comes out is never longer. Nil where a reference is none.
  static func resolve(_ value: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard let start = value.baseAddress.map(Place.init(mutating:)) else { return value }
    var place = start
    var kept = start
    while place < start + value.count {
      if place.pointee == UInt8(ascii: "&") {
        guard case .scalar(let scalar) = read(&place) else { return nil }
        for byte in scalar.utf8 {
          kept.pointee = byte
          kept += 1
        }
      } else {
        kept.pointee = max(place.pointee, Ascii.space)
        kept += 1
        place += 1
      }
    }
    return UnsafeBufferPointer(start: start, count: kept - start)
  }
}
