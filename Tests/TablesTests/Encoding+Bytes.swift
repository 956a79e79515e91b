import Tables

extension TextDialect.Encoding {
  /// A text in the bytes of this encoding, written independently of the reader.
  func bytes(of text: String, hasByteOrderMark: Bool = false) -> [UInt8] {
    let marked = hasByteOrderMark ? "\u{FEFF}" + text : text
    switch self {
    case .utf8:
      return Array(marked.utf8)
    case .utf16LittleEndian:
      return marked.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      return marked.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1252:
      let special: [Unicode.Scalar: UInt8] = ["€": 0x80, "–": 0x96, "’": 0x92, "Ÿ": 0x9F]
      return text.unicodeScalars.map { special[$0] ?? UInt8($0.value) }
    }
  }
}
