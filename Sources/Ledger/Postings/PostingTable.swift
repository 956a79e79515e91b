import ImpactCore

/// The postings in the database: what each event has put on the books and taken off them.
struct PostingTable {
  private let store: Store
  private let names: NameTable
  private let links: LinkTable

  init(_ store: Store, names: NameTable) {
    self.store = store
    self.names = names
    links = LinkTable(store)
  }

  /// Writes what a sheet adds up to, and returns it with names instead of numbers.
  func insert(
    _ sheet: PostingSheet, entry: PostingSheet.Entry, event: Int64, org: String
  ) throws(LedgerError) -> [Posting] {
    var postings: [Posting] = []
    for (place, tally) in sheet.tallies {
      let minutes = tally.participantMinutes == .nothing ? nil : tally.participantMinutes
      try store.run(
        """
        INSERT INTO posting (event, entry, account, month, site, org_unit, activity_key, rows,
          amount_parts, amount, energy_parts, energy_kwh, passenger_parts, passenger_miles,
          participant_parts, participants, basis, car, usage_day, window_first, window_last,
          contract, minute_parts, participant_minutes, document)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        .integer(event), .text(entry.rawValue), .text(place.account.rawValue),
        .optional(place.month.map { Int64($0.index) }), .integer(place.site),
        .integer(place.orgUnit), .integer(place.key), .integer(Int64(tally.rows)),
        .integer(Int64(tally.amount.parts)), .text(tally.amount.sum.description),
        .integer(Int64(tally.energyKWh.parts)), .text(tally.energyKWh.sum.description),
        .integer(Int64(tally.passengerMiles.parts)), .text(tally.passengerMiles.sum.description),
        .integer(Int64(tally.participants.parts)), .text(tally.participants.sum.description),
        .optional(place.basis?.rawValue), .optional(place.car),
        .optional(place.usage.map { Int64($0.day.dayNumber) }),
        .optional(place.usage.map { Int64($0.window.first.dayNumber) }),
        .optional(place.usage.map { Int64($0.window.last.dayNumber) }),
        .optional(place.contract), .optional(minutes.map { Int64($0.parts) }),
        .optional(minutes?.sum.description), .optional(place.document))
      postings.append(try posting(place, tally, org: org))
    }
    return postings
  }

  /// The columns of a posting, all of which are sealed. What came with later versions stands at the
  /// end and is empty in postings from before, and in others that have no such thing.
  static let columns = """
    account, month, site, org_unit, activity_key, rows, amount_parts, amount, energy_parts,
    energy_kwh, passenger_parts, passenger_miles, participant_parts, participants, basis, car,
    usage_day, window_first, window_last, event, entry, contract, minute_parts,
    participant_minutes, document
    """

  /// The postings of one event on one side, in the order of `PostingSheet.tallies`.
  func postings(
    event: Int64, entry: PostingSheet.Entry
  ) throws(LedgerError) -> [(place: PostingSheet.Place, tally: Tally)] {
    let query = try store.query(
      "SELECT \(PostingTable.columns) FROM posting WHERE event=? AND entry=? ORDER BY rowid",
      .integer(event), .text(entry.rawValue))
    var postings: [(place: PostingSheet.Place, tally: Tally)] = []
    while try query.next() {
      postings.append((try PostingTable.place(query), try PostingTable.tally(query)))
    }
    return postings
  }

  /// All postings of the events up to `event`, rolled up by place. Throws where one of those events
  /// is not as it was written: the chain is followed in the same pass.
  func balances(through event: Int64) throws(LedgerError) -> Balances {
    var sums = BookSums()
    try links.follow(through: event) { (posting, org) throws(LedgerError) in
      try sums.add(posting, org: org)
    }
    return try sums.balances(self)
  }

  /// The same with names instead of numbers.
  func posting(
    _ place: PostingSheet.Place, _ tally: Tally, org: String
  ) throws(LedgerError) -> Posting {
    Posting(
      place: Posting.Place(
        account: place.account, org: org, site: try names.text(of: place.site),
        orgUnit: try names.text(of: place.orgUnit), month: place.month,
        key: try names.key(of: place.key),
        source: ActivitySource(
          basis: place.basis, car: try car(place), usage: place.usage),
        contract: try name(place.contract), document: try name(place.document)),
      tally: tally)
  }

  private func name(_ number: Int64?) throws(LedgerError) -> String {
    guard let number else { return "" }
    return try names.text(of: number)
  }

  private func car(_ place: PostingSheet.Place) throws(LedgerError) -> Digest128? {
    guard let car = place.car else { return nil }
    return try names.digest(of: car)
  }

  static func place(_ row: Statement) throws(LedgerError) -> PostingSheet.Place {
    guard let account = Posting.Account(rawValue: row.text(0)) else {
      throw .damaged("a posting names no account")
    }
    return PostingSheet.Place(
      account: account,
      month: row.optionalInteger(1).map { CivilMonth(index: Int32(truncatingIfNeeded: $0)) },
      site: row.integer(2), orgUnit: row.integer(3), key: row.integer(4),
      basis: row.optionalText(14).flatMap(SourceBasis.init(rawValue:)),
      car: row.optionalInteger(15), usage: usage(row), contract: row.optionalInteger(21),
      document: row.optionalInteger(24))
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
