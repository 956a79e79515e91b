/// The Windows code page for Western Europe, in which Excel in the United Kingdom saves "CSV".
enum Windows1252 {
  /// 0x80 to 0x9F; the five that Windows leaves open are the C1 control of their number, as the
  /// WHATWG Encoding Standard reads them. From 0xA0 on, a byte is its code point.
  private static let upper: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]

  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80..<0xA0).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }
}
