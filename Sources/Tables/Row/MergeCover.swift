/// Tells which cells lie hidden under a merged range, as the rows go by from top to bottom.
struct MergeCover {
  /// What covers a column: a range, as long as the row stands within it.
  private var cover: [MergedRange?]
  /// By first row; those before `waiting` have begun.
  private let ranges: [MergedRange]
  private var waiting = 0

  init(_ ranges: [MergedRange]) {
    self.ranges = ranges.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
    cover = ranges.isEmpty ? [] : Array(repeating: nil, count: TableLimits.columns)
  }

  /// Moves down to a row. False where two ranges lie over one another, which no spreadsheet makes.
  mutating func move(to row: Int) -> Bool {
    while waiting < ranges.count, ranges[waiting].rows.lowerBound <= row {
      let range = ranges[waiting]
      waiting += 1
      for column in range.columns.prefix(cover.count) where column < cover.count {
        if let other = cover[column], other.rows.upperBound >= range.rows.lowerBound {
          return false
        }
        cover[column] = range
      }
    }
    return true
  }

  /// Whether the cell is part of a merged range without being its first.
  func hides(column: Int, row: Int) -> Bool {
    guard column < cover.count, let range = cover[column], range.rows.contains(row)
    else { return false }
    return column != range.columns.lowerBound || row != range.rows.lowerBound
  }
}
