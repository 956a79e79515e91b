import ImpactCore

/// How well a row fits a layout as its header.
struct HeaderFit {
  let layout: Layout
  /// The columns of each field, from left to right; several only for the fields of items.
  private(set) var columns: [Field: [Int]] = [:]
  /// Fields for which several columns would do and none is preferred.
  private(set) var rivals: [Field: [Int]] = [:]
  /// Columns found by a name that only this layout takes.
  private var exactCount = 0
  /// The records that stand side by side: each with its columns and what their headers say.
  private(set) var items: [(columns: [Field: Int], says: [Field: String])] = []

  init(_ layout: Layout, _ headers: HeaderIndex, _ usual: UsualNames) {
    self.layout = layout
    for column in layout.columns { find(column, in: headers, usual) }
    for item in layout.items { find(item, in: headers) }
    if let field = layout.monthsAcross {
      items = headers.months.map { ([field: $0.column], [.date: "\($0.month)"]) }
    }
    if columns[.contract] == nil, !columns.isEmpty { findContract(in: headers, usual) }
  }

  /// Any table may name the contract of its rows, in a column that is nothing else.
  private mutating func findContract(in headers: HeaderIndex, _ usual: UsualNames) {
    let taken = Set(columns.values.joined()).union(items.flatMap { $0.columns.values })
    let found = usual[.contract, layout.stream].lazy.flatMap(headers.columns(named:))
      .first { !taken.contains($0) }
    columns[.contract] = found.map { [$0] }
  }

  /// An item is there where its weight is.
  private mutating func find(_ item: Layout.Item, in headers: HeaderIndex) {
    var found: [Field: Int] = [:]
    for (field, names) in item.columns { found[field] = headers.column(wholly: names) }
    guard found[.weight] != nil else { return }
    items.append((found, item.says))
    exactCount += found.count
  }

  private mutating func find(
    _ column: Layout.Column, in headers: HeaderIndex, _ usual: UsualNames
  ) {
    let exact = column.names.map(headers.columns(named:)).first { !$0.isEmpty }
    let names = column.takesSynonyms ? usual[column.field, layout.stream] : []
    let synonyms = names.map(headers.columns(named:)) + [headers.columns(withEveryHalfIn: names)]
    guard let found = exact ?? synonyms.first(where: { !$0.isEmpty }) else { return }
    columns[column.field] = found
    exactCount += exact == nil || column.takesSynonyms ? 0 : 1
    let all = exact ?? Set(synonyms.joined()).sorted()
    if all.count > 1, !layout.itemFields.contains(column.field) { rivals[column.field] = all }
  }

  /// What the header lacks to be this layout's.
  var missing: [Field] {
    let required = layout.columns.filter { $0.isRequired && columns[$0.field] == nil }
    let alternatives = layout.anyOf.filter { group in group.allSatisfy { columns[$0] == nil } }
    var missing = required.map(\.field) + alternatives.compactMap(\.first)
    if items.isEmpty, let field = layout.itemQuantity { missing.append(field) }
    return missing
  }

  var isComplete: Bool { missing.isEmpty }

  /// By how much the header fits: names that only the layout takes, then columns.
  var rank: (exact: Int, columns: Int) {
    let idle = Field.onlyCompared(in: layout.stream) + [.contract]
    return (exactCount, columns.keys.count { !idle.contains($0) })
  }

  /// Which column holds which field.
  var map: ColumnMap {
    if !items.isEmpty {
      let shared = columns.compactMapValues(\.first)
      return ColumnMap(items: items.map { shared.merging($0.columns) { _, own in own } })
    }
    let itemCount = layout.itemFields.compactMap { columns[$0]?.count }.max() ?? 1
    return ColumnMap(
      items: (0..<itemCount).map { item in
        var chosen: [Field: Int] = [:]
        for (field, found) in columns {
          let place = layout.itemFields.contains(field) ? item : 0
          if place < found.count { chosen[field] = found[place] }
        }
        return chosen
      })
  }
}

extension Layout {
  /// The field that records side by side are about; nil where a row is one record.
  var itemQuantity: Field? {
    monthsAcross ?? (items.isEmpty ? nil : .weight)
  }
}
