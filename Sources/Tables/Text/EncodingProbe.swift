/// Tells the encoding of a text from its first bytes.
struct EncodingProbe {
  var encoding: TextDialect.Encoding
  var hasByteOrderMark: Bool

  /// A byte-order mark decides; without one, UTF-16 shows by its zero bytes, and Windows-1252 by
  /// lines that are not UTF-8 where no line is UTF-8 beyond ASCII.
  init(_ head: ArraySlice<UInt8>) {
    hasByteOrderMark = true
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      encoding = .utf8
    } else if head.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16LittleEndian
    } else if head.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
    } else {
      hasByteOrderMark = false
      encoding = EncodingProbe.wideEncoding(head) ?? EncodingProbe.narrowEncoding(head)
    }
  }

  /// Bytes before the first character.
  var markLength: Int { hasByteOrderMark ? (encoding == .utf8 ? 3 : 2) : 0 }

  /// Bytes of the smallest piece of a character.
  var unitLength: Int { decoder == nil ? 1 : 2 }

  /// Nil where the text can be cut without decoding it first.
  var decoder: UTF16Decoder? {
    switch encoding {
    case .utf8, .windows1252: nil
    case .utf16LittleEndian: UTF16Decoder(isBigEndian: false)
    case .utf16BigEndian: UTF16Decoder(isBigEndian: true)
    }
  }

  /// UTF-16 by its zero bytes: most characters of a table are below U+0100, so that one byte of a
  /// pair is zero, and never both.
  private static func wideEncoding(_ head: ArraySlice<UInt8>) -> TextDialect.Encoding? {
    let text = head.droppingZeroTail
    let pairs = (text.count + 1) / 2
    var zeros = (first: 0, second: 0)
    for (offset, byte) in text.enumerated() where byte == 0 {
      if offset.isMultiple(of: 2) { zeros.first += 1 } else { zeros.second += 1 }
    }
    if zeros.second * 2 >= pairs - 1, zeros.second > zeros.first * 20 {
      return .utf16LittleEndian
    }
    if zeros.first * 2 >= pairs, zeros.first > zeros.second * 20 { return .utf16BigEndian }
    return nil
  }

  private static func narrowEncoding(_ head: ArraySlice<UInt8>) -> TextDialect.Encoding {
    var hasWindowsLine = false
    for line in head.split(whereSeparator: { $0 == Ascii.lineFeed || $0 == Ascii.carriageReturn })
    where line.contains(where: { $0 >= 0x80 }) {
      if isUTF8(line, mayBeCut: line.endIndex == head.endIndex) { return .utf8 }
      hasWindowsLine = true
    }
    return hasWindowsLine ? .windows1252 : .utf8
  }

  /// A line that the head cuts may end within a character.
  private static func isUTF8(_ line: ArraySlice<UInt8>, mayBeCut: Bool) -> Bool {
    (0...(mayBeCut ? min(3, line.count) : 0)).contains { dropped in
      let whole = line.dropLast(dropped)
      return UTF8.isValid(whole.span)
    }
  }
}

extension ArraySlice<UInt8> {
  /// Without the zero bytes at its end, which a copy that lost power leaves behind.
  var droppingZeroTail: ArraySlice<UInt8> {
    self[..<((lastIndex { $0 != 0 }).map { $0 + 1 } ?? startIndex)]
  }
}
