import ImpactCore

/// The postings in the database: what each event has put on the books and taken off them.
///
/// They are written in packed sheets (`PackedSheet`). Releases before version 10 wrote one row for
/// each, and those rows stay: both are read.
package struct PostingTable {
  private let store: Store
  private let names: NameTable
  private let links: LinkTable

  init(_ store: Store, names: NameTable) {
    self.store = store
    self.names = names
    links = LinkTable(store)
  }

  /// Writes what a sheet adds up to.
  func insert(
    _ sheet: PostingSheet, entry: PostingSheet.Entry, event: Int64
  ) throws(LedgerError) {
    var page: Int64 = 0
    try sheet.pack { (bytes, postings) throws(LedgerError) in
      try store.run(
        "INSERT INTO sheet (event, entry, page, postings, bytes) VALUES (?, ?, ?, ?, ?)",
        .integer(event), .text(entry.rawValue), .integer(page), .integer(Int64(postings)),
        .blob(bytes))
      page += 1
    }
  }

  /// The columns of a posting, all of which are sealed. What came with later versions stands at the
  /// end and is empty in postings from before, and in others that have no such thing.
  static let columns = """
    account, month, site, org_unit, activity_key, rows, amount_parts, amount, energy_parts,
    energy_kwh, passenger_parts, passenger_miles, participant_parts, participants, basis, car,
    usage_day, window_first, window_last, event, entry, contract, minute_parts,
    participant_minutes, document
    """

  /// The postings of one event on one side, and how many were written.
  package func sheet(
    event: Int64, entry: PostingSheet.Entry
  ) throws(LedgerError) -> (sheet: PostingSheet, written: Int) {
    var (sheet, written) = (PostingSheet(), 0)
    try forEachBooked(event: event, entry: entry) { (booked) throws(LedgerError) in
      switch booked {
      case .row(let row):
        sheet.add(try PostingTable.tally(row), at: try PostingTable.place(row))
        written += 1
      case .page(let bytes, _):
        written += try sheet.add(page: bytes)
      }
    }
    return (sheet, written)
  }

  /// What one event has written on one side, in order.
  func forEachBooked(
    event: Int64, entry: PostingSheet.Entry,
    _ take: (LinkTable.Booked) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    let rows = try store.query(
      "SELECT \(PostingTable.columns) FROM posting WHERE event=? AND entry=? ORDER BY rowid",
      .integer(event), .text(entry.rawValue))
    defer { rows.reset() }
    while try rows.next() { try take(.row(rows)) }
    let pages = try store.query(
      """
      SELECT \(LinkTable.pageColumns) FROM sheet WHERE event=? AND entry=? ORDER BY page
      """, .integer(event), .text(entry.rawValue))
    defer { pages.reset() }
    while try pages.next() { try take(LinkTable.booked(page: pages)) }
  }

  /// All postings of the events up to `event`, rolled up by place. Throws where one of those events
  /// is not as it was written: the chain is followed in the same pass.
  func balances(through event: Int64) throws(LedgerError) -> Balances {
    var balances = Balances()
    try links.follow(through: event) { (booked, org) throws(LedgerError) in
      try balances.add(booked, org: org, names)
    }
    return balances
  }

  static func place(_ row: Statement) throws(LedgerError) -> PostingSheet.Place {
    guard let account = Posting.Account(rawValue: row.text(0)) else {
      throw .damaged("a posting names no account")
    }
    var place = PostingSheet.Place(
      account: account,
      month: row.optionalInteger(1).map { CivilMonth(index: Int32(truncatingIfNeeded: $0)) },
      site: row.integer(2), orgUnit: row.integer(3), key: row.integer(4))
    place.basis = row.optionalText(14).flatMap(SourceBasis.init(rawValue:))
    place.car = row.optionalInteger(15)
    place.usage = usage(row)
    place.contract = row.optionalInteger(21)
    place.document = row.optionalInteger(24)
    return place
  }

  /// Nil where the posting is of no usage report.
  private static func usage(_ row: Statement) -> ActivitySource.UsageDay? {
    func day(_ column: Int32) -> CivilDate? {
      row.optionalInteger(column).map { CivilDate(dayNumber: Int32(truncatingIfNeeded: $0)) }
    }
    guard let posted = day(16), let first = day(17), let last = day(18), first <= last else {
      return nil
    }
    return ActivitySource.UsageDay(day: posted, window: DateSpan(first: first, last: last))
  }

  static func tally(_ row: Statement) throws(LedgerError) -> Tally {
    func carried(_ column: Int32) throws(LedgerError) -> Tally.Carried {
      guard let sum = Exact(onTheBooks: row.text(column + 1)) else {
        throw .damaged("a posting's sum is no number")
      }
      return Tally.Carried(parts: Int(row.integer(column)), sum: sum)
    }
    return Tally(
      rows: Int(row.integer(5)), amount: try carried(6), energyKWh: try carried(8),
      passengerMiles: try carried(10), participants: try carried(12),
      participantMinutes: row.optionalInteger(22) == nil ? .nothing : try carried(22))
  }
}

extension Exact {
  /// Reads what `description` writes, whole part and decimals apart: a sum of very large and very
  /// small quantities has more digits than `Exact` reads at once.
  init?(onTheBooks text: String) {
    let isNegative = text.hasPrefix("-")
    let digits = isNegative ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].first != "-", let whole = Exact(String(parts[0])) else {
      return nil
    }
    var value = whole
    if parts.count == 2 {
      guard let decimals = Exact("." + parts[1]) else { return nil }
      value += decimals
    }
    self = isNegative ? -value : value
  }
}
