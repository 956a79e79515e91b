/// Finds the cells of a factor book's lines, without moving a byte.
///
/// The hot loops of loading: every byte of every book passes here, so the bytes are borrowed as a
/// buffer whose subscript costs nothing. No position at or behind `end` is ever read.
struct BookScan {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the text ends, without the last line's end.
  let end: Int

  struct Cell {
    /// Its quotes included.
    var place: Range<Int>
    var isQuoted = false
    var hasDoubledQuotes = false
  }

  enum Fault: Error {
    case quoteInside, quoteNotClosed, textAfterQuote, notUTF8

    var reason: String {
      switch self {
      case .quoteInside: "A quote stands inside a cell that does not begin with one."
      case .quoteNotClosed: "A quote is not closed on this line."
      case .textAfterQuote: "Text stands between a closing quote and the next comma."
      case .notUTF8: "The line is not UTF-8 text."
      }
    }
  }

  /// The cell that begins at `start`.
  func cell(at start: Int) throws(Fault) -> Cell {
    if start < end, bytes[start] == UInt8(ascii: "\"") { return try quotedCell(at: start) }
    var position = start
    while true {
      // Letters and digits stand above every byte that matters here.
      while position < end, bytes[position] > UInt8(ascii: ",") { position += 1 }
      if endsCell(position) { return Cell(place: start..<position) }
      guard bytes[position] != UInt8(ascii: "\"") else { throw .quoteInside }
      position += 1
    }
  }

  private func quotedCell(at start: Int) throws(Fault) -> Cell {
    var hasDoubledQuotes = false
    var position = start + 1
    while position < end, bytes[position] != UInt8(ascii: "\n") {
      if bytes[position] == UInt8(ascii: "\"") {
        if endsCell(position + 1) {
          return Cell(
            place: start..<(position + 1), isQuoted: true, hasDoubledQuotes: hasDoubledQuotes)
        }
        guard bytes[position + 1] == UInt8(ascii: "\"") else { throw .textAfterQuote }
        hasDoubledQuotes = true
        position += 1
      }
      position += 1
    }
    throw .quoteNotClosed
  }

  /// Whether a comma, the line's end or the text's stands at `position`.
  private func endsCell(_ position: Int) -> Bool {
    guard position < end else { return true }
    switch bytes[position] {
    case UInt8(ascii: ","), UInt8(ascii: "\n"): return true
    case UInt8(ascii: "\r"): return position + 1 == end || bytes[position + 1] == UInt8(ascii: "\n")
    default: return false
    }
  }

  /// Whether the cell at `position` is written as the one at `place`.
  func repeats(_ place: Range<Int>, at position: Int) -> Bool {
    guard position + place.count <= end, endsCell(position + place.count) else { return false }
    guard place.count >= 8 else {
      return (0..<place.count).allSatisfy { bytes[place.lowerBound + $0] == bytes[position + $0] }
    }
    // Eight bytes at a time; the last eight may overlap those before them.
    let last = place.count - 8
    var offset = 0
    while offset < last, eight(at: place.lowerBound + offset) == eight(at: position + offset) {
      offset += 8
    }
    return offset >= last && eight(at: place.lowerBound + last) == eight(at: position + last)
  }

  private func eight(at position: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self)
  }

  func text(of cell: Cell) -> String {
    guard cell.isQuoted else { return String(decoding: bytes[cell.place], as: UTF8.self) }
    let inside = bytes[cell.place].dropFirst().dropLast()
    guard cell.hasDoubledQuotes else { return String(decoding: inside, as: UTF8.self) }
    var text: [UInt8] = []
    var isSecond = false
    for byte in inside {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if !isSecond { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
