/// A cell that a reason may show: figures in the form of a date, such as `31/04/2025 09:15`, and
/// nothing else. Letters may be a name, an address or a registration; digits in any other form may
/// be a staff number or a telephone number that stands in the wrong column.
package struct Quote: Hashable, Sendable {
  package let text: String

  package init?(_ cell: CellText) {
    let cell = cell.trimmed
    guard Quote.isDate(cell) else { return nil }
    text = cell.string
  }

  /// Day, month and year of one to four digits in any order, the month in the middle or not, with
  /// one sign between them; behind them hours and minutes, if anything.
  private static func isDate(_ cell: CellText) -> Bool {
    let parts = cell.split(
      maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: { ", ".utf8.contains($0) })
    guard let date = parts.first, let sign = date.first(where: { !isDigit($0) }),
      "/-.".utf8.contains(sign)
    else { return false }
    let groups = date.split(separator: sign, omittingEmptySubsequences: false)
    let hasYear = groups.map(\.count).filter { $0 > 2 }.count <= 1
    return groups.count == 3 && hasYear && groups.allSatisfy { isFigure($0, digits: 4) }
      && (parts.count == 1 || isTime(parts[1].trimmed))
  }

  private static func isTime(_ text: CellText) -> Bool {
    let groups = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return (2...3).contains(groups.count) && groups.allSatisfy { isFigure($0, digits: 2) }
  }

  private static func isFigure(_ text: CellText, digits: Int) -> Bool {
    (1...digits).contains(text.count) && text.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
