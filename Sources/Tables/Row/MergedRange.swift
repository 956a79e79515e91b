/// Cells that a workbook shows as one. Only the first, at the top left, has a value.
public struct MergedRange: Hashable, Sendable {
  /// As Excel numbers rows: from 1, both ends included.
  public let rows: ClosedRange<Int>
  /// Counted from 0, both ends included.
  public let columns: ClosedRange<Int>

  /// Nil where an end stands before its beginning.
  init?(firstRow: Int, lastRow: Int, firstColumn: Int, lastColumn: Int) {
    guard firstRow >= 1, firstRow <= lastRow, firstColumn >= 0, firstColumn <= lastColumn
    else { return nil }
    rows = firstRow...lastRow
    columns = firstColumn...lastColumn
  }
}
