/// The name of an element or attribute as the scanner shows it: alive only during the call.
struct XMLName {
  /// Prefix included.
  let bytes: UnsafeBufferPointer<UInt8>

  /// Takes the name at `place` and moves to the byte behind it. Nil where there is none.
  @inline(__always)
  init?(at place: inout UnsafeMutablePointer<UInt8>) {
    let start = place
    guard XMLName.canBegin(start.pointee) else { return nil }
    repeat { place += 1 } while XMLName.canHold(place.pointee)
    bytes = UnsafeBufferPointer(start: start, count: place - start)
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The letter of a name that has only one, its prefix aside; 0 for any other.
  @inline(__always)
  var letter: UInt8 {
    if bytes.count == 1 { return bytes[0] }
    // The shortest with a prefix is `x:c`.
    if bytes.count == 2 || bytes[bytes.count - 2] != UInt8(ascii: ":") { return 0 }
    return bytes[bytes.count - 1]
  }

  /// Compares two names with their prefixes.
  @inline(__always)
  func isSame(as other: XMLName) -> Bool {
    guard bytes.count == other.bytes.count else { return false }
    for index in 0..<bytes.count where bytes[index] != other.bytes[index] { return false }
    return true
  }

  /// Compares without the prefix, which spreadsheets write or not.
  static func == (name: XMLName, word: StaticString) -> Bool {
    let prefix = name.bytes.count - word.utf8CodeUnitCount
    return prefix == 0
      ? name.ends(with: word)
      : prefix > 1 && name.bytes[prefix - 1] == UInt8(ascii: ":") && name.ends(with: word)
  }

  /// Compares with the prefix.
  static func === (name: XMLName, word: StaticString) -> Bool {
    name.bytes.count == word.utf8CodeUnitCount && name.ends(with: word)
  }

  /// The name is at least as long.
  private func ends(with word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    let start = bytes.count - count
    for index in 0..<count where bytes[start + index] != word.utf8Start[index] { return false }
    return true
  }

  /// Letters, `_`, `:` and everything beyond ASCII (XML 1.0, production 4, somewhat wider).
  @inline(__always)
  private static func canBegin(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0x80 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ":")
  }

  /// The same, digits, `-` and `.` (production 4a).
  @inline(__always)
  private static func canHold(_ byte: UInt8) -> Bool {
    // The digits and the colon follow one another.
    canBegin(byte) || byte &- UInt8(ascii: "0") < 10 || byte == Ascii.minus || byte == Ascii.point
  }
}
