import ImpactCore

extension BookText {
  /// The cells of all lines.
  static func lines(of bytes: [UInt8], file: String) throws(BookFault) -> [[String]] {
    var text = BookText(file: file, bytes: bytes)
    var lines: [[String]] = []
    while try text.next() { lines.append(text.cells) }
    return lines
  }
}
