/// A cell's place as `B7` writes it.
struct CellReference {
  /// Counted from 0.
  var column: Int
  /// Counted from 1.
  var row: Int

  /// Far beyond every limit, so that long letters and digits do not overflow.
  private static let end = 1 << 40

  /// Nil for anything but letters and then digits, dollar signs aside.
  init?(_ text: some Sequence<UInt8>) {
    var letters = 0
    var digits = 0
    for byte in text where byte != UInt8(ascii: "$") {
      if let digit = Ascii.digit(byte), letters > 0 {
        digits = min(digits * 10 + Int(digit), CellReference.end)
      } else {
        let letter = Int(byte | 0x20) - 0x60
        guard (1...26).contains(letter), digits == 0 else { return nil }
        letters = min(letters * 26 + letter, CellReference.end)
      }
    }
    guard letters > 0, digits > 0 else { return nil }
    column = letters - 1
    row = digits
  }

  /// `A1:C3`, or one cell.
  static func range(_ text: UnsafeBufferPointer<UInt8>) -> MergedRange? {
    let ends = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = ends.first.flatMap(CellReference.init),
      let last = ends.last.flatMap(CellReference.init)
    else { return nil }
    return MergedRange(
      firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column)
  }
}
