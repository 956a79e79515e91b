/// The text of a factor book, cut into lines and cells.
///
/// Stricter than the readers of what people drop, because a book is written by us or by an
/// administrator: UTF-8 without a mark, commas, one line a factor, quotes closed on their line.
package struct BookText {
  package struct Line {
    /// As an editor shows it, from 1.
    package let number: Int
    package let cells: [String]
  }

  package let lines: [Line]

  package init(file: String, bytes: [UInt8]) throws(BookFault) {
    var rest = bytes[...]
    if rest.last == UInt8(ascii: "\n") { rest.removeLast() }
    var lines: [Line] = []
    let parts = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let line = part.last == UInt8(ascii: "\r") ? part.dropLast() : part
      do {
        lines.append(Line(number: index + 1, cells: try BookText.cells(of: line)))
      } catch {
        throw BookFault(file: file, line: index + 1, reason: error.reason)
      }
    }
    self.lines = lines
  }

  private enum CellFault: Error {
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

  private enum Place {
    case start, plain, quoted, closed
  }

  private static func cells(of line: ArraySlice<UInt8>) throws(CellFault) -> [String] {
    var cells: [String] = []
    var cell: [UInt8] = []
    var place = Place.start
    for byte in line {
      switch (place, byte) {
      case (.quoted, UInt8(ascii: "\"")):
        place = .closed
      case (.quoted, _):
        cell.append(byte)
      case (_, UInt8(ascii: ",")):
        cells.append(try text(cell))
        cell.removeAll(keepingCapacity: true)
        place = .start
      case (.start, UInt8(ascii: "\"")):
        place = .quoted
      case (.closed, UInt8(ascii: "\"")):
        cell.append(byte)
        place = .quoted
      case (.closed, _):
        throw .textAfterQuote
      case (_, UInt8(ascii: "\"")):
        throw .quoteInside
      default:
        cell.append(byte)
        place = .plain
      }
    }
    if place == .quoted { throw .quoteNotClosed }
    cells.append(try text(cell))
    return cells
  }

  private static func text(_ cell: [UInt8]) throws(CellFault) -> String {
    guard let text = String(validating: cell, as: UTF8.self) else { throw .notUTF8 }
    return text
  }
}
