/// Turns UTF-16 into UTF-8, chunk by chunk: a character may be cut anywhere.
struct UTF16Decoder {
  let isBigEndian: Bool
  private var pendingByte: UInt8?
  private var pendingSurrogate: UInt16?
  /// Halves of characters that had no other half, each now U+FFFD.
  private(set) var replaced = 0

  init(isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
  }

  /// A text that stands for itself.
  func decoded(_ chunk: ArraySlice<UInt8>) -> [UInt8] {
    var decoder = self
    var text: [UInt8] = []
    decoder.decode(chunk, into: &text)
    return text
  }

  mutating func decode(_ chunk: ArraySlice<UInt8>, into text: inout [UInt8]) {
    var rest = chunk
    if let first = pendingByte, let second = rest.popFirst() {
      pendingByte = nil
      append(unit(first, second), to: &text)
    }
    var position = rest.startIndex
    while position + 1 < rest.endIndex {
      append(unit(rest[position], rest[position + 1]), to: &text)
      position += 2
    }
    if position < rest.endIndex { pendingByte = rest[position] }
  }

  private func unit(_ first: UInt8, _ second: UInt8) -> UInt16 {
    let (high, low) = isBigEndian ? (first, second) : (second, first)
    return UInt16(high) << 8 | UInt16(low)
  }

  /// At the end of the file: what still waits for its other half is replaced.
  mutating func finish(into text: inout [UInt8]) {
    if pendingSurrogate != nil { replace(in: &text) }
    if pendingByte != nil { replace(in: &text) }
    pendingSurrogate = nil
    pendingByte = nil
  }

  private mutating func append(_ unit: UInt16, to text: inout [UInt8]) {
    if unit < 0x80, pendingSurrogate == nil {
      text.append(UInt8(unit))
      return
    }
    if let high = pendingSurrogate {
      pendingSurrogate = nil
      if UTF16.isTrailSurrogate(unit) {
        text.append(UTF16.decode(UTF16.EncodedScalar([high, unit])))
        return
      }
      replace(in: &text)
    }
    if UTF16.isLeadSurrogate(unit) {
      pendingSurrogate = unit
    } else if let scalar = Unicode.Scalar(unit) {
      text.append(scalar)
    } else {
      replace(in: &text)
    }
  }

  private mutating func replace(in text: inout [UInt8]) {
    replaced += 1
    text.append("\u{FFFD}")
  }
}

extension [UInt8] {
  /// Appends the UTF-8 of one character.
  mutating func append(_ scalar: Unicode.Scalar) {
    append(contentsOf: scalar.utf8)
  }
}
