/// Finds the cells of the row that a buffer begins with, without moving a byte.
struct RowScan {
  enum End {
    case lineEnd
    case bufferEnd
    /// The buffer ends within a quoted cell.
    case openQuote
    /// A quoted cell shows that its quote was never closed and has swallowed rows.
    case brokenQuote
    case tooManyColumns
  }

  private(set) var end = End.bufferEnd
  /// Where the row ends, or the scan did.
  private(set) var length = 0
  private(set) var count = 0
  private(set) var longestCell = 0
  /// Quotes within text; they are kept.
  private(set) var hasStrayQuote = false
  /// Whether a quoted cell has quotes in it that are not its text.
  private(set) var needsUnquoting = false

  /// The hot loop: every byte of a file passes here. It writes where each cell lies to `ranges`.
  ///
  /// A quote that closes where no cell can end is text, as other readers have it; but once its
  /// cell has run over a line end, it shows that the opening quote was never closed.
  init(
    _ text: UnsafeBufferPointer<UInt8>, delimiter: UInt8, isLast: Bool,
    ranges: UnsafeMutableBufferPointer<TableRow.CellRange>
  ) {
    // Letters, and with most delimiters digits, stand above every byte that matters here.
    let lastMark = max(delimiter, Ascii.quote)
    var position = 0
    var cellStart = 0
    var closingQuote: Int?
    while position < text.count {
      position = RowScan.firstByte(notAbove: lastMark, in: text, from: position)
      guard position < text.count else { break }
      let byte = text[position]
      if byte == delimiter {
        if count == ranges.count { break }
        let range = TableRow.CellRange(cellStart, closingQuote ?? position)
        ranges[count] = range
        count += 1
        longestCell = max(longestCell, range.length)
        cellStart = position + 1
        closingQuote = nil
      } else if byte == Ascii.lineFeed || byte == Ascii.carriageReturn {
        end = .lineEnd
        break
      } else if byte == Ascii.quote {
        if position == cellStart {
          let cell = QuotedCell(text, from: position + 1, isLast: isLast)
          cellStart += 1
          position = cell.end
          needsUnquoting = needsUnquoting || cell.hasDoubledQuote
          guard cell.isClosed, !cell.hasRunAway else {
            end = cell.hasRunAway ? .brokenQuote : .openQuote
            break
          }
          let next = position + 1
          if next == text.count || RowScan.endsCell(text[next], delimiter) {
            closingQuote = position
          } else if cell.lineEnds > 0 {
            end = .brokenQuote
            break
          } else {
            needsUnquoting = true
            hasStrayQuote = true
          }
        } else {
          hasStrayQuote = true
        }
      }
      position += 1
    }
    length = position
    finishRow(TableRow.CellRange(cellStart, closingQuote ?? position), ranges)
  }

  /// Where the first byte stands that is `limit` or less; the end of the text where none is. Eight
  /// bytes are looked at together (the least of them is found exactly, as a borrow goes upwards).
  @inline(__always)
  private static func firstByte(
    notAbove limit: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    var position = start
    let bytes = UnsafeRawBufferPointer(text)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let least = ones &* (UInt64(limit) + 1)
    while limit < 0x7F, position + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let found = (word &- least) & ~word & (ones &<< 7)
      if found != 0 { return position + found.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < bytes.count, bytes[position] > limit { position += 1 }
    return position
  }

  private mutating func finishRow(
    _ last: TableRow.CellRange, _ ranges: UnsafeMutableBufferPointer<TableRow.CellRange>
  ) {
    longestCell = max(longestCell, last.length)
    guard count < ranges.count else {
      end = .tooManyColumns
      return
    }
    ranges[count] = last
    count += 1
  }

  private static func endsCell(_ byte: UInt8, _ delimiter: UInt8) -> Bool {
    byte == delimiter || byte == Ascii.lineFeed || byte == Ascii.carriageReturn
  }
}
