import ImpactCore

/// Reads back what `RowPacker` wrote. Bytes that it cannot have written are damage, and said so.
struct RowUnpacker {
  private let bytes: [UInt8]
  private var position = 0
  private var source = RowSource(row: 0)
  private var earlier = Locator(file: 0, record: 0)
  private var day: Int64 = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next row, or nil after the last.
  mutating func next() throws(LedgerError) -> PackedRow? {
    guard position < bytes.count else { return nil }
    let head = try byte()
    if head & 32 != 0 {
      source = RowSource(sheet: source.sheet, row: source.row &+ 1)
    } else {
      let sheet = Int(try signed())
      source = RowSource(
        sheet: sheet, row: source.row &+ Int(try signed()), item: Int(try signed()))
    }
    if head & 8 != 0 { try readEarlier() }
    return PackedRow(
      source: source, state: RowState(code: head), earlier: head & 8 != 0 ? earlier : nil,
      earlierCheck: head & 64 != 0 ? try check() : nil, isReturned: head & 128 != 0,
      activity: head & 16 != 0 ? try activity() : nil)
  }

  private mutating func readEarlier() throws(LedgerError) {
    let file = Int64(earlier.file) &+ (try signed())
    let record = Int64(earlier.record) &+ (try signed())
    guard let file = UInt32(exactly: file), let record = UInt32(exactly: record) else {
      throw damage
    }
    earlier = Locator(file: file, record: record)
  }

  private mutating func check() throws(LedgerError) -> UInt64 {
    var check: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { check |= UInt64(try byte()) << shift }
    return check
  }

  private mutating func activity() throws(LedgerError) -> PackedActivity {
    let head = try byte()
    let further = head & 3 == 3 ? try byte() : head & 3
    guard further & 3 != 3, further < 32 else { throw damage }
    let key = try name()
    let site = try name()
    let orgUnit = try name()
    let span = try span(kind: further & 3)
    let amount = try decimal()
    return PackedActivity(
      key: key, site: site, orgUnit: orgUnit, span: span, amount: amount,
      energyKWh: head & 4 != 0 ? try decimal() : nil,
      passengerMiles: head & 8 != 0 ? try decimal() : nil,
      participants: head & 16 != 0 ? try decimal() : nil,
      minutes: head & 32 != 0 ? try decimal() : nil,
      engineCC: head & 64 != 0 ? Int(try signed()) : nil,
      car: head & 128 != 0 ? try name() : nil,
      participantMinutes: further & 4 != 0 ? try decimal() : nil,
      contract: further & 8 != 0 ? try name() : nil,
      document: further & 16 != 0 ? try name() : nil)
  }

  /// The days that the calendar of `CivilDate` knows: 1900 to 2200.
  private static let days: ClosedRange<Int64> = -25_567...84_370

  private mutating func span(kind: UInt8) throws(LedgerError) -> DateSpan? {
    guard kind != 0 else { return nil }
    let first = day &+ (try signed())
    let last = kind == 2 ? first &+ Int64(bitPattern: try unsigned()) : first
    guard first <= last, RowUnpacker.days.contains(first), RowUnpacker.days.contains(last) else {
      throw damage
    }
    day = first
    return DateSpan(
      first: CivilDate(dayNumber: Int32(first)), last: CivilDate(dayNumber: Int32(last)))
  }

  private mutating func decimal() throws(LedgerError) -> FixedDecimal {
    let scale = try byte()
    guard scale <= FixedDecimal.digitsMax else { throw damage }
    return FixedDecimal(coefficient: try signed(), scale: scale)
  }

  private mutating func name() throws(LedgerError) -> UInt32 {
    guard let name = UInt32(exactly: try unsigned()) else { throw damage }
    return name
  }

  private mutating func signed() throws(LedgerError) -> Int64 {
    let value = try unsigned()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  private mutating func unsigned() throws(LedgerError) -> UInt64 {
    // Most numbers take one byte.
    if position < bytes.count, bytes[position] < 0x80 { return UInt64(try byte()) }
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let next = try byte()
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
    }
    throw damage
  }

  private mutating func byte() throws(LedgerError) -> UInt8 {
    guard position < bytes.count else { throw damage }
    defer { position += 1 }
    return bytes[position]
  }

  private var damage: LedgerError { .damaged("a chunk of rows cannot be read back") }
}
