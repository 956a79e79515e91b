/// Makes rows of the elements of an OpenDocument sheet (OASIS ODF 1.3 part 3, 9.1), and pauses
/// after each that holds something.
///
/// Equal neighbours are written once with a count: an empty cell up to the last column, an empty
/// row up to a million times. Nothing is made of those; what holds something is repeated.
struct ODSRows: XMLContent {
  let part: WorkbookPart
  private(set) var mergedRanges: [MergedRange] = []
  private let index: Int
  private var bodyDepth = 0
  private var tables = 0
  /// Depth of the sheet, of its cell and of the cell's paragraph; 0 outside of them.
  private var tableDepth = 0
  private var cellDepth = 0
  private var paragraphDepth = 0

  /// The row in hand.
  var row = TableRow()
  private var cell = ODSCell()
  private var nextColumn = 0
  /// The number of the row in hand.
  private var rowNumber = 1
  private var rowRepeat = 1
  /// How often the row in hand is still to be given.
  var due = 0

  init(part: WorkbookPart, index: Int) {
    self.part = part
    self.index = index
  }

  mutating func start(
    _ name: XMLName, _ attributes: XMLAttributes, depth: Int
  ) throws(TableFault) {
    if cellDepth > 0 {
      startInCell(name, attributes, depth)
    } else if tableDepth > 0 {
      if name == "table-cell" || name == "covered-table-cell" {
        cellDepth = depth
        cell.begin(attributes, isCovered: name == "covered-table-cell")
      } else if name == "table-row" {
        rowRepeat = max(1, attributes.number("table:number-rows-repeated") ?? 1)
        nextColumn = 0
        row.begin(number: rowNumber)
      }
    } else if bodyDepth > 0 {
      guard name == "table", depth == bodyDepth + 1 else { return }
      if tables == index { tableDepth = depth }
      tables += 1
    } else if name == "spreadsheet" {
      bodyDepth = depth
    }
  }

  private mutating func startInCell(
    _ name: XMLName, _ attributes: XMLAttributes, _ depth: Int
  ) {
    if paragraphDepth == 0 {
      // Comments and drawings have paragraphs too, deeper down.
      guard name == "p", depth == cellDepth + 1 else { return }
      paragraphDepth = depth
      cell.beginParagraph()
    } else if name == "s" {
      cell.appendSpaces(attributes.number("text:c") ?? 1)
    } else if name == "tab" {
      cell.appendSign(Ascii.tab)
    } else if name == "line-break" {
      cell.appendSign(Ascii.lineFeed)
    }
  }

  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    if paragraphDepth > 0 { cell.append(utf8) }
  }

  mutating func end(_ name: XMLName, depth: Int) throws(TableFault) -> Bool {
    if paragraphDepth > 0 {
      if depth < paragraphDepth {
        paragraphDepth = 0
        cell.endParagraph()
      }
    } else if cellDepth > 0 {
      if depth < cellDepth {
        cellDepth = 0
        try endCell()
      }
    } else if tableDepth > 0 {
      if depth < tableDepth {
        tableDepth = 0
      } else if name == "table-row" {
        return endRow()
      }
    }
    return false
  }

  private mutating func endCell() throws(TableFault) {
    let column = nextColumn
    nextColumn = min(nextColumn + cell.columns, TableLimits.rows)
    if let range = cell.mergedRange(row: rowNumber, column: column) {
      guard mergedRanges.count < TableLimits.mergedRanges else {
        throw .workbook(.tooManyMergedRanges(sheet: part.position))
      }
      mergedRanges.append(range)
    }
    guard cell.hasContent else { return }
    let start = row.bytes.count
    guard let kind = cell.write(to: &row.bytes) else { throw .workbook(.damaged(part)) }
    guard row.bytes.count > start || kind == .uncomputed else { return }
    try row.place(kind, from: start, column: column)
    for other in column + 1..<max(column + 1, nextColumn) {
      try row.repeatCell(column, at: other)
    }
  }

  private mutating func endRow() -> Bool {
    rowNumber = min(rowNumber + rowRepeat, TableLimits.rows + 1)
    due = row.count > 0 ? rowRepeat : 0
    return due > 0
  }
}
