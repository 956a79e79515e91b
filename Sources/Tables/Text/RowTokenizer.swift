/// Cuts rows out of a buffer of UTF-8 or Windows-1252, which both keep ASCII as it is.
///
/// A row is copied whole, and its cells are ranges of the copy.
struct RowTokenizer {
  let delimiter: UInt8

  struct Cut {
    /// Bytes of the row in the buffer, without its line end.
    var length: Int
    /// Bytes of the line end: 2 for CRLF, 0 where the file ends without one.
    var lineEndLength: Int
    var hasStrayQuote: Bool
  }

  /// The row at the start of `text`, or nil where the buffer ends before the row does.
  ///
  /// With `isLast`, the end of the buffer is the end of the file and ends the row.
  func cut(
    _ text: UnsafeBufferPointer<UInt8>, isLast: Bool, into row: inout TableRow
  ) throws(TableFault) -> Cut? {
    let scan = row.ranges.withUnsafeMutableBufferPointer {
      RowScan(text, delimiter: delimiter, isLast: isLast, ranges: $0)
    }
    try check(scan, isLast: isLast, row: row.number)
    guard scan.end != .openQuote, let next = lineEnd(text, at: scan.length, isLast: isLast)
    else { return nil }
    row.count = scan.count
    row.kinds.removeAll(keepingCapacity: true)
    row.bytes.removeAll(keepingCapacity: true)
    row.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[..<scan.length]))
    if scan.needsUnquoting { row.unquote() }
    return Cut(
      length: scan.length, lineEndLength: next - scan.length, hasStrayQuote: scan.hasStrayQuote)
  }

  /// An unfinished row is held to the limits as well, so that the buffer stays small.
  private func check(_ scan: RowScan, isLast: Bool, row: Int) throws(TableFault) {
    if scan.end == .brokenQuote || scan.end == .openQuote && isLast {
      throw .unclosedQuote(row: row)
    }
    if scan.end == .tooManyColumns { throw .tooManyColumns(row: row) }
    if scan.longestCell > TableLimits.cellBytes { throw .cellTooLong(row: row) }
    if scan.length > TableLimits.rowBytes { throw .rowTooLong(row: row) }
  }

  /// Where the line end at `position` ends; nil where the buffer does not show it: a CR at the end
  /// of the buffer may have its LF in the next one.
  private func lineEnd(
    _ text: UnsafeBufferPointer<UInt8>, at position: Int, isLast: Bool
  ) -> Int? {
    guard position < text.count else { return isLast ? position : nil }
    guard text[position] == Ascii.carriageReturn else { return position + 1 }
    guard position + 1 < text.count else { return isLast ? position + 1 : nil }
    return text[position + 1] == Ascii.lineFeed ? position + 2 : position + 1
  }
}
