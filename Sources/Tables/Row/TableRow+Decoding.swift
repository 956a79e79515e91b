extension TableRow {
  /// All bytes are looked at, without a branch for each: that is faster than to stop at the first.
  var isASCII: Bool { bytes.reduce(0, |) < 0x80 }

  var isUTF8: Bool { UTF8.isValid(bytes.span) }

  /// Takes the quotes out of quoted cells that are not their text: the second of a doubled one,
  /// and a closing one that text follows. The cells stay where they are and become shorter.
  mutating func unquote() {
    for column in 0..<count {
      let start = Int(ranges[column].start)
      guard start > 0, bytes[start - 1] == Ascii.quote else { continue }
      var end = start
      var isQuoted = true
      var position = start
      while position < Int(ranges[column].end) {
        if isQuoted, bytes[position] == Ascii.quote {
          position += 1
          isQuoted = position < Int(ranges[column].end) && bytes[position] == Ascii.quote
          if !isQuoted { continue }
        }
        bytes[end] = bytes[position]
        end += 1
        position += 1
      }
      // What is left over must not hold half a character.
      for leftOver in end..<Int(ranges[column].end) { bytes[leftOver] = Ascii.space }
      ranges[column] = CellRange(start, end)
    }
  }

  /// Reads the bytes again as Windows-1252.
  mutating func decodeWindows1252() {
    let original = bytes
    bytes.removeAll(keepingCapacity: true)
    for column in 0..<count {
      let start = bytes.count
      for byte in original[Int(ranges[column].start)..<Int(ranges[column].end)] {
        if byte < 0x80 { bytes.append(byte) } else { bytes.append(Windows1252.scalar(byte)) }
      }
      ranges[column] = CellRange(start, bytes.count)
    }
  }
}
