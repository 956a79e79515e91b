/// The text of a factor book, cut into cells line by line.
///
/// Stricter than the readers of what people drop, because a book is written by us or by an
/// administrator: UTF-8 without a mark, commas, one line a factor, quotes closed on their line.
///
/// A cell that repeats the one above it shares its text. In a published book most do, so that
/// reading takes a fraction of the time and what is read a fraction of the room.
package struct BookText {
  private let file: String
  private let bytes: [UInt8]
  /// Where the text ends, without the last line's end.
  private let end: Int
  /// Where the next line begins; nil after the last one.
  private var start: Int?
  private let isUTF8: Bool
  /// The line that `cells` are of, as an editor shows it: the header is 1.
  package private(set) var line = 0
  package private(set) var cells: [String] = []
  /// Where `cells` stand, their quotes included.
  private var places: [Range<Int>] = []

  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    end = bytes.last == UInt8(ascii: "\n") ? bytes.count - 1 : bytes.count
    start = 0
    isUTF8 = BookText.isUTF8(bytes[...])
  }

  /// Cuts the next line; false after the last. After a fault the line behind it is the next.
  package mutating func next() throws(BookFault) -> Bool {
    guard let start else { return false }
    line += 1
    do {
      let lineEnd = try cut(from: start)
      self.start = lineEnd < end ? lineEnd + 1 : nil
      return true
    } catch {
      self.start = lineEnd(from: start).map { $0 + 1 }
      cells.removeAll()
      places.removeAll()
      throw BookFault(file: file, line: line, reason: error.reason)
    }
  }

  private func lineEnd(from start: Int) -> Int? {
    bytes[start..<end].firstIndex(of: UInt8(ascii: "\n"))
  }

  /// Cuts the line that begins at `start` and tells where it ends.
  private mutating func cut(from start: Int) throws(BookScan.Fault) -> Int {
    guard isUTF8 || BookText.isUTF8(bytes[start..<(lineEnd(from: start) ?? end)]) else {
      throw .notUTF8
    }
    let end = end
    return try bytes.withUnsafeBufferPointer { buffer throws(BookScan.Fault) in
      try cut(BookScan(bytes: buffer, end: end), from: start)
    }
  }

  private mutating func cut(_ scan: BookScan, from start: Int) throws(BookScan.Fault) -> Int {
    var count = 0
    var position = start
    while true {
      if count < places.count, scan.repeats(places[count], at: position) {
        places[count] = position..<(position + places[count].count)
      } else {
        keep(try scan.cell(at: position), of: scan, at: count)
      }
      position = places[count].upperBound
      count += 1
      guard position < end, scan.bytes[position] == UInt8(ascii: ",") else { break }
      position += 1
    }
    cells.removeLast(cells.count - count)
    places.removeLast(places.count - count)
    return position < end && scan.bytes[position] == UInt8(ascii: "\r") ? position + 1 : position
  }

  private mutating func keep(_ cell: BookScan.Cell, of scan: BookScan, at index: Int) {
    if index == cells.count {
      cells.append(scan.text(of: cell))
      places.append(cell.place)
    } else {
      cells[index] = scan.text(of: cell)
      places[index] = cell.place
    }
  }

  private static func isUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }
}
