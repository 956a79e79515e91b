import ImpactCore

/// Packs rows of one chunk into bytes: numbers as varints, most of them differences from the row
/// before. `RowUnpacker` is its exact inverse.
///
/// A row is: a head byte (state in bits 0–2, bit 3 earlier version, bit 4 activity, bit 5 "next
/// row of the same sheet, first item", bit 6 check of the earlier version, bit 7 returned), the
/// source where bit 5 is clear, the earlier version, its check, the activity.
///
/// An activity begins with a head byte, too: how many days in bits 0–1 (none, one, several), and
/// bits 2–7 for what not every row has. What came with version 9 has no bit left there: then bits
/// 0–1 are both set, and a further byte holds the days in bits 0–1 and a bit for each of those
/// values. A row without them is packed as it always was.
struct RowPacker {
  private(set) var bytes: [UInt8] = []
  private(set) var rows = 0
  private var source = RowSource(row: 0)
  private var earlier = Locator(file: 0, record: 0)
  private var day: Int32 = 0

  mutating func append(_ row: PackedRow) {
    let isNext = row.source == RowSource(sheet: source.sheet, row: source.row &+ 1)
    bytes.append(
      row.state.code | (row.earlier == nil ? 0 : 8) | (row.activity == nil ? 0 : 16)
        | (isNext ? 32 : 0) | (row.earlierCheck == nil ? 0 : 64) | (row.isReturned ? 128 : 0))
    if !isNext { append(row.source) }
    if let earlier = row.earlier { append(earlier) }
    if let check = row.earlierCheck {
      withUnsafeBytes(of: check.littleEndian) { bytes.append(contentsOf: $0) }
    }
    if let activity = row.activity { append(activity) }
    source = row.source
    rows += 1
  }

  /// Ready for the next chunk; keeps its room.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    rows = 0
    source = RowSource(row: 0)
    earlier = Locator(file: 0, record: 0)
    day = 0
  }

  private mutating func append(_ next: RowSource) {
    append(signed: Int64(next.sheet))
    append(signed: Int64(next.row &- source.row))
    append(signed: Int64(next.item))
  }

  private mutating func append(_ next: Locator) {
    append(signed: Int64(next.file) - Int64(earlier.file))
    append(signed: Int64(next.record) - Int64(earlier.record))
    earlier = next
  }

  private mutating func append(_ activity: PackedActivity) {
    let span: UInt8 = activity.span.map { $0.isOneDay ? 1 : 2 } ?? 0
    let further: UInt8 =
      (activity.participantMinutes == nil ? 0 : 4) | (activity.contract == nil ? 0 : 8)
      | (activity.document == nil ? 0 : 16)
    let carried = [
      activity.energyKWh, activity.passengerMiles, activity.participants, activity.minutes,
    ]
    var head =
      (further == 0 ? span : 3) | (activity.engineCC == nil ? 0 : 64)
      | (activity.car == nil ? 0 : 128)
    for (bit, value) in carried.enumerated() where value != nil { head |= 4 << UInt8(bit) }
    bytes.append(head)
    if further != 0 { bytes.append(span | further) }
    append(UInt64(activity.key))
    append(UInt64(activity.site))
    append(UInt64(activity.orgUnit))
    if let span = activity.span {
      append(signed: Int64(span.first.dayNumber) - Int64(day))
      if !span.isOneDay { append(UInt64(span.last.dayNumber &- span.first.dayNumber)) }
      day = span.first.dayNumber
    }
    append(activity.amount)
    for value in carried { if let value { append(value) } }
    if let engineCC = activity.engineCC { append(signed: Int64(engineCC)) }
    if let car = activity.car { append(UInt64(car)) }
    if let minutes = activity.participantMinutes { append(minutes) }
    if let contract = activity.contract { append(UInt64(contract)) }
    if let document = activity.document { append(UInt64(document)) }
  }

  private mutating func append(_ value: FixedDecimal) {
    bytes.append(value.scale)
    append(signed: value.coefficient)
  }

  private mutating func append(signed value: Int64) {
    append(UInt64(bitPattern: value << 1 ^ value >> 63))
  }

  private mutating func append(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
