import ImpactCore

/// A page of postings as bytes, on the disk as an event's sheet or as part of a copy of the books.
///
/// A page stands for itself: the texts of its organisations (none in a sheet, whose event has one),
/// the ledger's numbers of the names that it uses, upwards, and its headings, all by index from
/// there on; then the postings in the order of those (`PackedEntry`). The order depends on nothing
/// but the places, so that equal sums are equal bytes.
struct PackedSheet {
  /// The first byte of every page. Another form gets another number.
  static let form: UInt8 = 1
  /// Postings in one page: about 300 KB.
  static let entriesAtMost = 1 << 15

  private(set) var orgs: [String] = []
  private(set) var names: [Int64] = []
  private(set) var headings: [PostingHeading] = []

  /// Reads a page and gives `take` its postings in order, with what stands before them.
  static func read(
    _ bytes: [UInt8],
    _ begin: (PackedSheet) throws(LedgerError) -> Void,
    _ take: (PlaceSums.Place, BookedTally) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    let result = bytes.withUnsafeBytes { (bytes) -> Result<Void, LedgerError> in
      do throws(LedgerError) {
        var reader = SheetReader(bytes)
        let sheet = try PackedSheet(&reader)
        try begin(sheet)
        var entry = PackedEntry()
        for _ in 0..<(try reader.count()) {
          let (place, tally) = try entry.read(
            &reader, names: sheet.names.count, headings: sheet.headings.count)
          try take(place, tally)
        }
        guard reader.isAtEnd else { throw SheetReader.damage }
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  private init(_ reader: inout SheetReader) throws(LedgerError) {
    guard try reader.byte() == PackedSheet.form else { throw SheetReader.damage }
    for _ in 0..<(try reader.count()) { orgs.append(try reader.text()) }
    var number: Int64 = 0
    for _ in 0..<(try reader.count()) {
      number &+= try reader.signed()
      names.append(number)
    }
    for _ in 0..<(try reader.count()) { headings.append(try heading(&reader)) }
  }

  private func heading(_ reader: inout SheetReader) throws(LedgerError) -> PostingHeading {
    let org = try reader.index(below: max(1, orgs.count))
    let flags = try reader.byte()
    var heading = PostingHeading(account: flags & 1 == 0 ? .counted : .held)
    heading.org = org
    let basis = try reader.text()
    heading.basis = SourceBasis(rawValue: basis)
    guard flags < 32, basis.isEmpty || heading.basis != nil else { throw SheetReader.damage }
    if flags & 2 != 0 { heading.car = try reader.index(below: names.count) }
    if flags & 4 != 0 { heading.contract = try reader.index(below: names.count) }
    if flags & 8 != 0 { heading.document = try reader.index(below: names.count) }
    if flags & 16 != 0 {
      let day = CivilDate(dayNumber: try reader.signed32())
      let first = CivilDate(dayNumber: try reader.signed32())
      let last = CivilDate(dayNumber: try reader.signed32())
      guard first <= last else { throw SheetReader.damage }
      heading.usage = ActivitySource.UsageDay(day: day, window: DateSpan(first: first, last: last))
    }
    return heading
  }
}

extension PackedSheet {
  static func append(_ heading: PostingHeading, to bytes: inout SheetBytes) {
    bytes.append(UInt64(heading.org))
    bytes.append(
      byte: (heading.account == .counted ? 0 : 1) | (heading.car == nil ? 0 : 2)
        | (heading.contract == nil ? 0 : 4) | (heading.document == nil ? 0 : 8)
        | (heading.usage == nil ? 0 : 16))
    bytes.append(heading.basis?.rawValue ?? "")
    for name in [heading.car, heading.contract, heading.document] {
      if let name { bytes.append(UInt64(name)) }
    }
    guard let usage = heading.usage else { return }
    for day in [usage.day, usage.window.first, usage.window.last] {
      bytes.append(signed: Int64(day.dayNumber))
    }
  }
}
