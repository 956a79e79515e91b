/// Checks that UTF-8 is made of characters of XML, and brings line ends to LF, chunk by chunk
/// (XML 1.0, 2.2 and 2.11).
struct XMLCharacters {
  /// The first bytes of a character whose others the next chunk must begin with.
  private(set) var cut: [UInt8] = []
  /// Whether the last byte was a CR, to which a LF at the start of the next chunk belongs.
  private var endsInReturn = false

  typealias Place = UnsafeMutablePointer<UInt8>

  /// Works on the bytes where they stand and returns their new end; nil where one is no character.
  mutating func settle(_ start: Place, _ end: Place) -> Place? {
    var high: UInt8 = 0
    var controls: UInt8 = 0
    var returns: UInt8 = 0
    // All bytes are looked at, without a branch for each.
    for byte in UnsafeBufferPointer(start: start, count: end - start) {
      high |= byte
      controls |= byte < 0x20 && !(byte == 9 || byte == 10 || byte == 13) ? 1 : 0
      returns |= byte == Ascii.carriageReturn ? 1 : 0
    }
    guard controls == 0 else { return nil }
    var end = end
    cut.removeAll(keepingCapacity: true)
    if high >= 0x80 {
      end = takeCut(start, end)
      guard XMLCharacters.areValid(start, end) else { return nil }
    }
    return returns == 1 || endsInReturn ? withoutReturns(start, end) : end
  }

  /// Takes off a character at the end that is not whole.
  private mutating func takeCut(_ start: Place, _ end: Place) -> Place {
    for count in 1...3 where end - start >= count {
      let byte = (end - count).pointee
      guard byte & 0xC0 != 0x80 else { continue }
      let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard length > count else { return end }
      cut = Array(UnsafeBufferPointer(start: end - count, count: count))
      return end - count
    }
    return end
  }

  private static func areValid(_ start: Place, _ end: Place) -> Bool {
    let text = UnsafeBufferPointer(start: start, count: end - start)
    guard UTF8.isValid(text.span) else { return false }
    // U+FFFE and U+FFFF are characters of Unicode but not of XML: EF BF BE and EF BF BF.
    for place in text.indices where text[place] >= 0xBE && place >= 2 {
      if text[place - 1] == 0xBF, text[place - 2] == 0xEF, text[place] <= 0xBF { return false }
    }
    return true
  }

  private mutating func withoutReturns(_ start: Place, _ end: Place) -> Place {
    var place = start
    var kept = start
    while place < end {
      let byte = place.pointee
      place += 1
      if byte == Ascii.lineFeed, endsInReturn {
        endsInReturn = false
        continue
      }
      endsInReturn = byte == Ascii.carriageReturn
      kept.pointee = endsInReturn ? Ascii.lineFeed : byte
      kept += 1
    }
    return kept
  }
}
