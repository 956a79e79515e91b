/// A quoted cell in a buffer, from behind its opening quote.
struct QuotedCell {
  /// Where the closing quote stands, or how far the buffer goes without one.
  private(set) var end: Int
  private(set) var isClosed = false
  private(set) var hasDoubledQuote = false
  private(set) var lineEnds = 0
  private let start: Int

  /// A quote at the very end of the buffer closes the cell only where the file ends too: it may
  /// be the first of a doubled one.
  init(_ text: UnsafeBufferPointer<UInt8>, from start: Int, isLast: Bool) {
    self.start = start
    end = start
    var position = start
    while position < text.count {
      let byte = text[position]
      if byte > Ascii.quote {
        position += 1
        continue
      }
      let next = position + 1 < text.count ? text[position + 1] : nil
      if byte == Ascii.quote {
        if next != Ascii.quote {
          isClosed = next != nil || isLast
          break
        }
        hasDoubledQuote = true
        position += 1
      } else if byte == Ascii.lineFeed
        || byte == Ascii.carriageReturn && next != nil && next != Ascii.lineFeed
      {
        lineEnds += 1
      }
      position += 1
    }
    end = position
  }

  /// Whether the cell runs on as only one does whose quote was never closed.
  var hasRunAway: Bool {
    lineEnds > TableLimits.cellLines || lineEnds > 0 && end - start > TableLimits.cellBytes
  }
}
