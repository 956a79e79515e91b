/// One row of a table. Reading the next row into it reuses its storage.
public struct TableRow: Sendable {
  /// As Excel shows it: the first line is 1, blank lines count, and a cell that runs over several
  /// lines belongs to one row.
  public internal(set) var number = 0
  /// How many cells the row has; a blank line has one, and it is empty.
  public internal(set) var count = 0

  /// Where a cell lies in `bytes`.
  @usableFromInline struct CellRange: Sendable {
    @usableFromInline var start: Int32
    @usableFromInline var end: Int32

    init(_ start: Int, _ end: Int) {
      self.start = Int32(truncatingIfNeeded: start)
      self.end = Int32(truncatingIfNeeded: end)
    }

    var length: Int { Int(end &- start) }
  }

  /// The row as its file writes it, in UTF-8.
  @usableFromInline var bytes: [UInt8] = []
  /// Only the first `count` are of this row.
  @usableFromInline var ranges = [CellRange](
    repeating: CellRange(0, 0), count: TableLimits.columns)
  /// The kinds of the first cells of a workbook's row; all others are text.
  @usableFromInline var kinds: [CellKind] = []

  public init() {}

  /// The cell in a column, counted from 0; an empty one past the end of a short row.
  @inlinable
  public subscript(column: Int) -> Cell {
    guard column >= 0, column < count else { return Cell(utf8: []) }
    let range = ranges[column]
    return Cell(
      utf8: bytes[Int(range.start)..<Int(range.end)],
      kind: column < kinds.count ? kinds[column] : .text)
  }

  /// Whether every cell is blank.
  public var isBlank: Bool { !beginsWithText && (0..<count).allSatisfy { self[$0].isBlank } }

  /// Whether the first cell shows a letter, digit or sign at once, as that of most rows does.
  private var beginsWithText: Bool {
    guard count > 0, ranges[0].length > 0 else { return false }
    let first = bytes[Int(ranges[0].start)]
    return first > Ascii.space && first < 0x80
  }

  /// Gives the bytes of a cell to `body`, without keeping the row alive for them as a `Cell` does;
  /// no bytes past the end of a short row.
  @inlinable
  public func withBytes<Result>(
    of column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    guard column >= 0, column < count else {
      return try body(UnsafeBufferPointer(start: nil, count: 0))
    }
    let range = ranges[column]
    return try bytes.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[Int(range.start)..<Int(range.end)]))
    }
  }
}
