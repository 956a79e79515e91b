import ImpactCore
import Tables

/// Which column holds which field, for each item that a row can hold.
struct ColumnMap: Hashable, Sendable {
  let itemCount: Int
  /// Each item's columns by field, one item after the other. -1: no such column.
  private let columns: [Int]

  init(items: [[Field: Int]]) {
    itemCount = items.count
    columns = items.flatMap { columns in Field.allCases.map { columns[$0] ?? -1 } }
  }

  private static let fieldCount = Field.allCases.count

  private func place(_ field: Field, _ item: Int) -> Int {
    columns[item * ColumnMap.fieldCount + field.rawValue]
  }

  func column(_ field: Field, item: Int = 0) -> Int? {
    let column = place(field, item)
    return column < 0 ? nil : column
  }

  func has(_ field: Field) -> Bool { place(field, 0) >= 0 }

  /// The trimmed text of a field; empty where there is no such column.
  func text(_ field: Field, of row: TableRow, item: Int = 0) -> CellText {
    row[place(field, item)].utf8.trimmed
  }

  /// The columns of an item, from left to right, without those of fields that were added
  /// later or are only compared.
  func used(item: Int, in stream: Stream) -> [Int] {
    let others = Field.addedLater(to: stream) + Field.onlyCompared(in: stream)
    return Field.allCases.filter { !others.contains($0) }
      .compactMap { column($0, item: item) }.sorted()
  }
}
