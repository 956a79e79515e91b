/// What the rows of a workbook count that its sheets write once and repeat. A sheet counts once,
/// however often and in whatever order it is read.
final class RepeatedRows {
  private var bytes: [Int: Int] = [:]
  private var sum = 0

  /// Says that a sheet, by its index, has repeated rows up to this many bytes.
  func count(_ repeated: Int, ofSheet index: Int) throws(TableFault) {
    let more = repeated - bytes[index, default: 0]
    guard more > 0 else { return }
    guard sum + more <= TableLimits.inflatedBytes else { throw .workbook(.inflatesTooFar) }
    bytes[index] = repeated
    sum += more
  }
}
