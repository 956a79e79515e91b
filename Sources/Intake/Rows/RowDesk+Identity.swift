import ImpactCore
import Tables

extension RowDesk {
  /// A digest over fields of the row; nil where one that must be filled in is blank.
  func digest(
    _ purpose: SealedFields.Purpose, _ fields: [Field], required: Int, _ row: TableRow, item: Int,
    and content: Digest128? = nil
  ) -> Digest128? {
    var sealed = sealing.fields(purpose)
    for (position, field) in fields.enumerated() {
      let text = text(field, row, item: item)
      if position < required, CellNumber.isMissing(text) { return nil }
      sealed.add(text)
    }
    addItem(item, to: &sealed)
    if let content {
      sealed.add(Int(truncatingIfNeeded: content.high))
      sealed.add(Int(truncatingIfNeeded: content.low))
    }
    return sealed.digest
  }

  /// A digest over all columns that the layout uses; those of fields added later only where they
  /// say something, each behind its number.
  func content(_ used: [Int], _ row: TableRow, item: Int = 0) -> Digest128 {
    var sealed = sealing.fields(.content)
    for column in used { sealed.add(column, of: row) }
    for (number, field) in addedLater where !text(field, row).isEmpty {
      sealed.add(number)
      sealed.add(text(field, row))
    }
    if mayStandIn {
      for (field, text) in standIns.all(item: item) {
        sealed.add(field.rawValue)
        sealed.add(text)
      }
    }
    return sealed.digest
  }

  /// What tells the records of one row apart: their place, or what the header says of each, which
  /// stays the same when a column is added. A row of such that has no date is told by its period.
  private func addItem(_ item: Int, to sealed: inout SealedFields) {
    guard !heading.items.isEmpty else {
      if columns.itemCount > 1 { sealed.add(item) }
      return
    }
    for (_, text) in heading.items[item].sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      sealed.add(Array(text.utf8)[...])
    }
    if let statedPeriod { sealed.add(Int(statedPeriod.first.dayNumber)) }
  }

  /// A digest over texts that are put together elsewhere.
  func digest(_ purpose: SealedFields.Purpose, _ texts: [CellText]) -> Digest128 {
    var sealed = sealing.fields(purpose)
    for text in texts { sealed.add(text) }
    return sealed.digest
  }

  /// The identity of a row. The first field of a reference must be filled in, the rest may be
  /// blank; a natural key needs them all. A reversal's reference is one of its own.
  func identity(
    _ row: TableRow, item: Int, used: [Int], isReversal: Bool
  ) -> RecordIdentity {
    let content = content(used, row, item: item)
    var reference: Digest128?
    if !layout.reference.isEmpty {
      reference = digest(
        isReversal ? .reversal : .reference, layout.reference, required: 1, row, item: item,
        and: isReversal ? content : nil)
    }
    var naturalKey: Digest128?
    for key in layout.naturalKeys where naturalKey == nil {
      naturalKey = digest(.naturalKey, key, required: key.count, row, item: item)
    }
    return RecordIdentity(reference: reference, naturalKey: naturalKey, content: content)
  }
}
