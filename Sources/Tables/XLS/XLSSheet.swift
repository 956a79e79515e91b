/// The rows of a sheet of an old workbook ([MS-XLS] 2.1.7.20.5).
final class XLSSheet: SheetRows {
  let mergedRanges: [MergedRange]
  private let part: WorkbookPart
  private let context: XLSCellContext
  private var records: RecordReader
  /// Where in the stream another sheet begins, or its end.
  private let end: Int
  private var cover: MergeCover
  private var row = TableRow()
  /// The number of the row in hand.
  private var rowNumber = 0
  private var isAtEnd = false

  init(
    _ source: RecordReader, at place: Range<Int>, part: WorkbookPart, context: XLSCellContext
  ) throws(TableFault) {
    self.part = part
    end = place.upperBound
    self.context = context
    records = source
    records.seek(to: place.lowerBound)
    guard try records.next(), records.kind == RecordReader.Kind.beginning else {
      throw .workbook(.damaged(part))
    }
    mergedRanges = try XLSSheet.mergedRanges(records, to: end, part)
    cover = MergeCover(mergedRanges)
  }

  func next(_ row: inout TableRow) throws(TableFault) -> Bool {
    while !isAtEnd {
      guard try XLSSheet.advance(&records, to: end, part) else {
        isAtEnd = true
        break
      }
      guard let cells = try XLSCells(&records, context) else { continue }
      guard cells.row != rowNumber else {
        try take(cells)
        continue
      }
      let isDone = self.row.count > 0
      if isDone { swap(&self.row, &row) }
      try begin(cells.row)
      try take(cells)
      if isDone { return true }
    }
    guard self.row.count > 0 else { return false }
    swap(&self.row, &row)
    self.row.begin(number: 0)
    return true
  }

  /// Goes to the next record of the sheet itself, past charts that lie in it; false at its end.
  private static func advance(
    _ records: inout RecordReader, to end: Int, _ part: WorkbookPart
  ) throws(TableFault) -> Bool {
    var depth = 0
    while try records.next() {
      guard records.position < end else { throw .workbook(.overlappingParts) }
      switch records.kind {
      case RecordReader.Kind.beginning: depth += 1
      case RecordReader.Kind.endOfFile:
        if depth == 0 { return false }
        depth -= 1
      default:
        if depth == 0 { return true }
      }
    }
    throw .workbook(.truncated)
  }

  private func begin(_ number: Int) throws(TableFault) {
    // Rows stand in order; where they do not, nobody can say which is which.
    guard number > rowNumber, cover.move(to: number) else { throw .workbook(.damaged(part)) }
    rowNumber = number
    row.begin(number: number)
  }

  private func take(_ cells: XLSCells) throws(TableFault) {
    for offset in 0..<cells.count where !cover.hides(column: cells.column + offset, row: cells.row)
    {
      let start = row.bytes.count
      guard let kind = try cells.write(offset, to: &row.bytes) else {
        throw .workbook(.damaged(part))
      }
      try row.place(kind, from: start, column: cells.column + offset)
    }
  }

  /// They stand behind the rows, in records of their own ([MS-XLS] 2.4.168).
  private static func mergedRanges(
    _ source: RecordReader, to end: Int, _ part: WorkbookPart
  ) throws(TableFault) -> [MergedRange] {
    var records = source
    var ranges: [MergedRange] = []
    while try advance(&records, to: end, part) {
      guard records.kind == RecordReader.Kind.mergedCells else { continue }
      guard try records.load() else { throw .workbook(.truncated) }
      for index in 0..<records.bytes.uint16(0) {
        let place = 2 + index * 8
        guard place + 8 <= records.bytes.count,
          let range = MergedRange(
            firstRow: records.bytes.uint16(place) + 1, lastRow: records.bytes.uint16(place + 2) + 1,
            firstColumn: records.bytes.uint16(place + 4),
            lastColumn: records.bytes.uint16(place + 6))
        else { throw .workbook(.damaged(part)) }
        ranges.append(range)
      }
      guard ranges.count <= TableLimits.mergedRanges else {
        throw .workbook(.tooManyMergedRanges(sheet: part.position))
      }
    }
    return ranges
  }
}
