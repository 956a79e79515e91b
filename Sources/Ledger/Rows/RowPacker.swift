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
  private var last = Last()

  /// What the next row is told by.
  private struct Last {
    var source = RowSource(row: 0)
    var earlier = Locator(file: 0, record: 0)
    var day: Int32 = 0
  }

  /// More than a row can take: 21 numbers of at most 10 bytes, and 19 bytes beside them.
  private static let bytesOfRowMax = 256

  mutating func append(_ row: PackedRow) {
    var last = last
    bytes.append(addingCapacity: RowPacker.bytesOfRowMax) { output in
      RowPacker.write(row, after: &last, to: &output)
    }
    self.last = last
    rows += 1
  }

  /// Ready for the next chunk; keeps its room.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    rows = 0
    last = Last()
  }

  private static func write(
    _ row: PackedRow, after last: inout Last, to output: inout OutputSpan<UInt8>
  ) {
    let isNext =
      row.source.row == last.source.row &+ 1 && row.source.sheet == last.source.sheet
      && row.source.item == 0
    output.append(
      row.state.code | (row.earlier == nil ? 0 : 8) | (row.activity == nil ? 0 : 16)
        | (isNext ? 32 : 0) | (row.earlierCheck == nil ? 0 : 64) | (row.isReturned ? 128 : 0))
    if !isNext {
      output.append(signed: Int64(row.source.sheet))
      output.append(signed: Int64(row.source.row &- last.source.row))
      output.append(signed: Int64(row.source.item))
    }
    last.source = row.source
    if let earlier = row.earlier {
      output.append(signed: Int64(earlier.file) - Int64(last.earlier.file))
      output.append(signed: Int64(earlier.record) - Int64(last.earlier.record))
      last.earlier = earlier
    }
    if let check = row.earlierCheck {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        output.append(UInt8(truncatingIfNeeded: check >> shift))
      }
    }
    if let activity = row.activity { write(activity, after: &last, to: &output) }
  }

  private static func write(
    _ activity: PackedActivity, after last: inout Last, to output: inout OutputSpan<UInt8>
  ) {
    let span: UInt8 = activity.span.map { $0.isOneDay ? 1 : 2 } ?? 0
    let further: UInt8 =
      (activity.participantMinutes == nil ? 0 : 4) | (activity.contract == nil ? 0 : 8)
      | (activity.document == nil ? 0 : 16)
    output.append(
      (further == 0 ? span : 3) | (activity.energyKWh == nil ? 0 : 4)
        | (activity.passengerMiles == nil ? 0 : 8) | (activity.participants == nil ? 0 : 16)
        | (activity.minutes == nil ? 0 : 32) | (activity.engineCC == nil ? 0 : 64)
        | (activity.car == nil ? 0 : 128))
    if further != 0 { output.append(span | further) }
    output.append(number: UInt64(activity.key))
    output.append(number: UInt64(activity.site))
    output.append(number: UInt64(activity.orgUnit))
    if let span = activity.span {
      output.append(signed: Int64(span.first.dayNumber) - Int64(last.day))
      if !span.isOneDay {
        output.append(number: UInt64(span.last.dayNumber &- span.first.dayNumber))
      }
      last.day = span.first.dayNumber
    }
    output.append(activity.amount)
    if let value = activity.energyKWh { output.append(value) }
    if let value = activity.passengerMiles { output.append(value) }
    if let value = activity.participants { output.append(value) }
    if let value = activity.minutes { output.append(value) }
    if let engineCC = activity.engineCC { output.append(signed: Int64(engineCC)) }
    if let car = activity.car { output.append(number: UInt64(car)) }
    if let minutes = activity.participantMinutes { output.append(minutes) }
    if let contract = activity.contract { output.append(number: UInt64(contract)) }
    if let document = activity.document { output.append(number: UInt64(document)) }
  }
}

extension OutputSpan<UInt8> {
  fileprivate mutating func append(_ value: FixedDecimal) {
    append(value.scale)
    append(signed: value.coefficient)
  }

  fileprivate mutating func append(signed value: Int64) {
    append(number: UInt64(bitPattern: value << 1 ^ value >> 63))
  }

  /// A varint: seven bits a byte, the least significant first.
  fileprivate mutating func append(number value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}
