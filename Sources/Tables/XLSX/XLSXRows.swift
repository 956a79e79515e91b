/// Makes rows of the elements of an XLSX sheet (ECMA-376 part 1, 18.3.1), and pauses after each.
struct XLSXRows: XMLContent {
  private let part: WorkbookPart
  let mergedRanges: [MergedRange]
  private let context: XLSXCellContext
  private var cover: MergeCover
  /// The row in hand.
  var row = TableRow()
  private var cell = XLSXCell()
  private var isInRows = false
  /// The number of the row in hand, or last done with.
  private var rowNumber = 0
  /// The column after the last cell, counted from 0.
  private var nextColumn = 0
  /// Where text goes at the moment.
  private var target = Target.nowhere
  private var isInCell = false
  private var isInPhonetic = false

  private enum Target { case nowhere, value, formula }

  init(part: WorkbookPart, context: XLSXCellContext, mergedRanges: [MergedRange]) {
    self.part = part
    self.context = context
    self.mergedRanges = mergedRanges
    cover = MergeCover(mergedRanges)
  }

  mutating func start(
    _ name: XMLName, _ attributes: XMLAttributes, depth: Int
  ) throws(TableFault) {
    guard isInRows else {
      isInRows = name == "sheetData"
      return
    }
    if isInCell {
      startInCell(name)
    } else if name.letter == UInt8(ascii: "c") {
      isInCell = true
      cell.begin(attributes, column: nextColumn)
    } else if name == "row" {
      try beginRow(attributes.number("r") ?? rowNumber + 1)
    }
  }

  private mutating func startInCell(_ name: XMLName) {
    switch name.letter {
    case UInt8(ascii: "v"):
      target = .value
      cell.hasValue = true
    case UInt8(ascii: "f"):
      target = .formula
      cell.hasFormula = true
    case UInt8(ascii: "t"):
      if !isInPhonetic { target = .value }
    default:
      if name == "rPh" { isInPhonetic = true }
    }
  }

  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    switch target {
    case .nowhere: return
    case .value:
      // A longer one is refused when the cell ends.
      if cell.value.count <= TableLimits.cellBytes { cell.value.append(contentsOf: utf8) }
    case .formula:
      if cell.formula.count <= XLSXCell.formulaMax { cell.formula.append(contentsOf: utf8) }
    }
  }

  mutating func end(_ name: XMLName, depth: Int) throws(TableFault) -> Bool {
    guard isInRows else { return false }
    if isInCell {
      target = .nowhere
      if name.letter == UInt8(ascii: "c") {
        isInCell = false
        try endCell()
      } else if name == "rPh" {
        isInPhonetic = false
      }
    } else if name == "row" {
      return row.count > 0
    } else if name == "sheetData" {
      isInRows = false
    }
    return false
  }

  private mutating func beginRow(_ number: Int) throws(TableFault) {
    // Rows stand in order; where they do not, nobody can say which is which.
    guard number > rowNumber, cover.move(to: number) else {
      throw .workbook(.damaged(part))
    }
    rowNumber = number
    nextColumn = 0
    row.begin(number: number)
  }

  private mutating func endCell() throws(TableFault) {
    guard cell.column >= nextColumn else { throw .workbook(.damaged(part)) }
    nextColumn = cell.column + 1
    guard cell.hasContent, !cover.hides(column: cell.column, row: rowNumber) else { return }
    guard rowNumber <= TableLimits.rows else {
      throw .workbook(.tooManyRows(sheet: part.position))
    }
    let start = row.bytes.count
    guard let kind = try cell.write(to: &row.bytes, context) else {
      throw .workbook(.damaged(part))
    }
    try row.place(kind, from: start, column: cell.column)
  }
}
