import ImpactCore
import Tables

extension RowDesk {
  /// Remembers what a block of rows says once, in its first.
  func fillDown(_ row: TableRow) {
    for field in layout.fillDown {
      let text = columns.text(field, of: row)
      if !text.isEmpty { standIns.set(field, Array(text)) }
    }
  }

  /// Puts what the other sheet says of a row's reference in place.
  func join(_ row: TableRow) throws(RowFault) {
    guard let key = layout.joined.first?.field else { return }
    let found = joined[Array(columns.text(key, of: row))]
    for column in layout.joined.dropFirst() { standIns.set(column.field, found?[column.field]) }
    standsAlone = found == nil
    guard standsAlone else { return }
    let needed = layout.standsAloneWith
    guard !needed.isEmpty, needed.allSatisfy({ !text($0, row).isEmpty }) else {
      throw RowFault(code: .referenceUnmatched, field: key)
    }
    findings.note(.unmatched)
  }

  /// Whether one of several records in a row says anything. Under a header of its own it does so
  /// with its quantity: a site without clinical waste has no record of it.
  func isFilled(_ row: TableRow, item: Int) -> Bool {
    if let quantity = layout.itemQuantity {
      return !CellNumber.isMissing(columns.text(quantity, of: row, item: item))
    }
    return layout.itemFields.contains { !columns.text($0, of: row, item: item).isEmpty }
  }
}
