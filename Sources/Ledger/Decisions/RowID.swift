import ImpactCore

/// The short and stable name of a row: `f12-r34`, in a workbook's second sheet `f12-s2-r34`, and
/// `f12-r34-i2` for the second record of a row that holds several.
public struct RowID: Hashable, Sendable {
  let file: Int64
  let source: RowSource

  init(file: Int64, source: RowSource) {
    self.file = file
    self.source = source
  }
}

extension RowID: LosslessStringConvertible {
  public var description: String {
    let sheet = source.sheet == 0 ? "" : "-s\(source.sheet + 1)"
    let item = source.item == 0 ? "" : "-i\(source.item + 1)"
    return "\(FileEntry.id(file))\(sheet)-r\(source.row)\(item)"
  }

  /// Nil where no row can have that name. Each row has one name only.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let file = FileEntry.number(String(parts[0])) else { return nil }
    var numbers: [Character: Int] = [:]
    for part in parts.dropFirst() {
      guard let letter = part.first, let number = Int(part.dropFirst()) else { return nil }
      numbers[letter] = number
    }
    guard let row = numbers["r"] else { return nil }
    let (sheet, item) = (numbers["s"] ?? 1, numbers["i"] ?? 1)
    guard sheet > 0, item > 0 else { return nil }
    self.init(file: file, source: RowSource(sheet: sheet - 1, row: row, item: item - 1))
    guard description == text else { return nil }
  }
}
