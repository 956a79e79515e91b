import ImpactCore

/// How one posting is written after another: a head byte, and then what differs from the posting
/// before. Bits 0 to 3: another heading, month, site or unit; bit 4: parts of the amount other than
/// its rows; bit 5: another number of decimals; bit 6: a further sum; bit 7: sums as text, because
/// they are too large or too many.
struct PackedEntry {
  private var place = PlaceSums.Place(heading: 0, month: 0, site: 0, orgUnit: 0, key: 0)
  private var scale: UInt8 = 0

  mutating func append(
    _ next: PlaceSums.Place, _ tally: BookedTally, to bytes: inout SheetBytes
  ) {
    var head: UInt8 = 0
    if next.heading != place.heading { head |= 1 }
    if next.month != place.month { head |= 2 }
    if next.site != place.site { head |= 4 }
    if next.orgUnit != place.orgUnit { head |= 8 }
    switch tally {
    case .large: head |= 128
    case .small(let small):
      if small.amount.parts != small.rows { head |= 16 }
      if small.amount.scale != scale { head |= 32 }
      if small.kind != .none { head |= 64 }
    }
    bytes.append(byte: head)
    if head & 1 != 0 { bytes.append(UInt64(next.heading)) }
    if head & 2 != 0 { bytes.append(signed: Int64(next.month) - Int64(place.month)) }
    if head & 4 != 0 { bytes.append(UInt64(next.site)) }
    if head & 8 != 0 { bytes.append(UInt64(next.orgUnit)) }
    bytes.append(UInt64(next.key))
    place = next
    switch tally {
    case .small(let small): append(small, to: &bytes)
    case .large(let tally): PackedEntry.append(tally, to: &bytes)
    }
  }

  private mutating func append(_ small: SmallTally, to bytes: inout SheetBytes) {
    let (amount, further) = (small.amount, small.further)
    bytes.append(signed: Int64(small.rows))
    if amount.parts != small.rows { bytes.append(signed: Int64(amount.parts)) }
    if amount.scale != scale { bytes.append(byte: amount.scale) }
    bytes.append(signed: amount.coefficient)
    scale = amount.scale
    guard small.kind != .none else { return }
    bytes.append(byte: small.kind.rawValue)
    bytes.append(signed: Int64(further.parts))
    bytes.append(byte: further.scale)
    bytes.append(signed: further.coefficient)
  }

  private static func append(_ tally: Tally, to bytes: inout SheetBytes) {
    bytes.append(signed: Int64(tally.rows))
    for sum in [
      tally.amount, tally.energyKWh, tally.passengerMiles, tally.participants,
      tally.participantMinutes,
    ] {
      bytes.append(signed: Int64(sum.parts))
      bytes.append(sum.sum.description)
    }
  }

  /// The exact inverse, given how many names and headings there are.
  mutating func read(
    _ bytes: inout SheetReader, names: Int, headings: Int
  ) throws(LedgerError) -> (PlaceSums.Place, BookedTally) {
    let head = try bytes.byte()
    if head & 1 != 0 { place.heading = try bytes.index(below: headings) }
    if head & 2 != 0 {
      let month = Int64(place.month) + (Int64(try bytes.signed32()))
      guard let month = Int32(exactly: month) else { throw SheetReader.damage }
      place.month = month
    }
    if head & 4 != 0 { place.site = try bytes.index(below: names) }
    if head & 8 != 0 { place.orgUnit = try bytes.index(below: names) }
    place.key = try bytes.index(below: names)
    // The first posting of a page may leave out what has the index 0, which has to exist.
    guard place.heading < headings, place.site < names, place.orgUnit < names else {
      throw SheetReader.damage
    }
    if head & 128 != 0 { return (place, BookedTally(try PackedEntry.tally(&bytes))) }
    return (place, .small(try small(head, &bytes)))
  }

  private mutating func small(
    _ head: UInt8, _ bytes: inout SheetReader
  ) throws(LedgerError) -> SmallTally {
    let rows = try bytes.signed32()
    let parts = head & 16 != 0 ? try bytes.signed32() : rows
    if head & 32 != 0 { scale = try PackedEntry.scale(&bytes) }
    let amount = SmallSum(coefficient: try bytes.signed(), parts: parts, scale: scale)
    guard head & 64 != 0 else { return SmallTally(rows: rows, amount: amount) }
    guard let kind = SmallTally.Further(rawValue: try bytes.byte()), kind != .none else {
      throw SheetReader.damage
    }
    let furtherParts = try bytes.signed32()
    let furtherScale = try PackedEntry.scale(&bytes)
    return SmallTally(
      rows: rows, amount: amount,
      further: SmallSum(
        coefficient: try bytes.signed(), parts: furtherParts, scale: furtherScale), kind)
  }

  private static func scale(_ bytes: inout SheetReader) throws(LedgerError) -> UInt8 {
    let scale = try bytes.byte()
    guard scale <= FixedDecimal.digitsMax else { throw SheetReader.damage }
    return scale
  }

  private static func tally(_ bytes: inout SheetReader) throws(LedgerError) -> Tally {
    func carried(_ bytes: inout SheetReader) throws(LedgerError) -> Tally.Carried {
      let parts = Int(try bytes.signed())
      guard let sum = Exact(onTheBooks: try bytes.text()) else { throw SheetReader.damage }
      return Tally.Carried(parts: parts, sum: sum)
    }
    return Tally(
      rows: Int(try bytes.signed()), amount: try carried(&bytes), energyKWh: try carried(&bytes),
      passengerMiles: try carried(&bytes), participants: try carried(&bytes),
      participantMinutes: try carried(&bytes))
  }
}
