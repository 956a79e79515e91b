/// The text of a table of prices: CSV whose columns are found by their names in the first line.
/// Further columns are ignored, and so are lines without any text.
///
/// Strict as a factor book is, but for the mark that Excel writes before UTF-8 text, because the
/// customer's own table comes from there.
struct PriceTable {
  private let file: String
  private var text: BookText
  private let header: [String]

  /// Reads the first line, which must name each of `columns` once.
  init(file: String, bytes: [UInt8], columns: [String]) throws(BookFault) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.file = file
    text = BookText(file: file, bytes: bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes)
    guard bytes.count <= PriceLimits.bytesMax else {
      throw BookFault(
        file: file, line: 1,
        reason: "The table has more than \(PriceLimits.bytesMax) bytes. Take out what is no price.")
    }
    header = try text.next() ? text.cells : []
    for column in columns where header.count(where: { $0 == column }) != 1 {
      throw BookFault(
        file: file, line: 1,
        reason: "The column \(column) must stand in the first line once. Name the columns "
          + "\(columns.joined(separator: ",")), with commas between them.")
    }
  }

  /// The next line that holds something; nil after the last.
  private mutating func next() throws(BookFault) -> PriceLine? {
    while try text.next() {
      let line = PriceLine(file: file, number: text.line, header: header, cells: text.cells)
      guard text.line <= PriceLimits.linesMax else {
        throw line.fault("The table has more than \(PriceLimits.linesMax) lines. Split it.")
      }
      if text.cells.allSatisfy(\.isEmpty) { continue }
      guard text.cells.count == header.count else {
        throw line.fault(
          "The number of columns is \(text.cells.count), not \(header.count) as in the first line.")
      }
      return line
    }
    return nil
  }

  /// Hands over line by line; what `take` refuses is said with the line. Throws where there is no
  /// line at all.
  static func read(
    file: String, bytes: [UInt8], columns: [String],
    _ take: (PriceLine) throws(BookFault) -> Void
  ) throws(BookFault) {
    var table = try PriceTable(file: file, bytes: bytes, columns: columns)
    var isEmpty = true
    while let line = try table.next() {
      try take(line)
      isEmpty = false
    }
    if isEmpty {
      throw BookFault(file: file, line: 1, reason: "The table holds no price. Add a line.")
    }
  }
}
