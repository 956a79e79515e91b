/// The bytes of one cell, valid UTF-8.
package typealias CellText = ArraySlice<UInt8>

extension CellText {
  /// Without white space at both ends, the no-break spaces (U+00A0, U+202F) included, and without
  /// the apostrophe by which a spreadsheet marks a number as text.
  package var trimmed: CellText {
    withUnsafeBufferPointer { $0.isTrimmed } ? self : trimmedAnyhow
  }

  private var trimmedAnyhow: CellText {
    var text = self
    while let width = text.widthOfLeadingSpace { text = text.dropFirst(width) }
    while let width = text.widthOfTrailingSpace { text = text.dropLast(width) }
    return text.first == UInt8(ascii: "'") ? text.dropFirst().trimmed : text
  }

  /// How many bytes the space at the start takes; nil where there is none.
  var widthOfLeadingSpace: Int? {
    guard let first else { return nil }
    if first <= UInt8(ascii: " ") { return 1 }
    if first == 0xC2, count > 1, self[startIndex + 1] == 0xA0 { return 2 }
    if first == 0xE2, count > 2, starts(with: [0xE2, 0x80, 0xAF]) { return 3 }
    return nil
  }

  private var widthOfTrailingSpace: Int? {
    guard let last else { return nil }
    if last <= UInt8(ascii: " ") { return 1 }
    if last == 0xA0, count > 1, self[endIndex - 2] == 0xC2 { return 2 }
    if last == 0xAF, count > 2, suffix(3).elementsEqual([0xE2, 0x80, 0xAF]) { return 3 }
    return nil
  }

  var string: String { String(decoding: self, as: UTF8.self) }

  /// Trimmed, lower case, with one plain space between words: the form in which words are
  /// compared.
  package var folded: String {
    if let short = foldedASCII { return short }
    var result = String.UnicodeScalarView()
    for scalar in trimmed.string.unicodeScalars {
      if scalar.properties.isWhitespace {
        if result.last != " " { result.append(" ") }
      } else {
        result.append(contentsOf: scalar.compatible.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(result)
  }

  private var foldedASCII: String? {
    var result: [UInt8] = []
    for byte in trimmed {
      switch byte {
      case 0x80...: return nil
      case ...UInt8(ascii: " "):
        if result.last != UInt8(ascii: " ") { result.append(UInt8(ascii: " ")) }
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): result.append(byte | 0x20)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether nothing is to be trimmed, as of most cells: they begin and end with a letter or digit.
  var isTrimmed: Bool {
    guard let first, let last else { return true }
    return first > UInt8(ascii: "'") && last > UInt8(ascii: " ") && first < 0x80 && last < 0x80
  }
}

extension Unicode.Scalar {
  /// The plain form of what keyboards and word processors write instead of it: full-width forms,
  /// curly apostrophes, long dashes.
  fileprivate var compatible: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x2018, 0x2019: "'"
    case 0x2010...0x2015, 0x2212: "-"
    default: self
    }
  }
}
