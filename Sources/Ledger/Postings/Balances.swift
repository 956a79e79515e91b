import ImpactCore

/// The rolled-up books in memory: one tally a place, in few bytes, and the same without the sites
/// and units. Copies share what they hold until one of them changes.
struct Balances: Sendable {
  var orgs: [String] = []
  var orgIndexes: [String: UInt32] = [:]
  var names = NumberIndex()
  /// By the index of the name.
  var texts: [String] = []
  /// The keys that places have.
  var keys: [ActivityKey?] = []
  var headingIndex = HeadingIndex()
  /// By heading: the same without what the rolled-up books leave out.
  var rolledHeadings: [UInt32] = []
  private(set) var sums = PlaceSums()
  /// The same for a question that names no site, unit, car or document.
  var rolled = PlaceSums()
  /// Which places of `sums` another source covers; empty where none is.
  var covered: [Bool] = []
  private(set) var contests = SourceContests()
  private var met: Set<Meeting> = []

  /// What a contest is told by.
  private struct Meeting: Hashable {
    let heading: UInt32
    let stream: Stream
  }

  init() {
    // An empty name has an index of its own: no name of the ledger has the number 0.
    _ = names.index(of: 0)
    texts.append("")
    keys.append(nil)
  }

  var headings: [PostingHeading] { headingIndex.headings }

  /// Adds what one event has put on the books of an organisation or taken off them.
  mutating func add(
    _ sheet: PostingSheet, org: String, _ table: NameTable
  ) throws(LedgerError) {
    let renaming = try renaming(sheet.names.numbers, sheet.headings, orgs: [org], table)
    for (index, place) in sheet.sums.places.enumerated() {
      try add(sheet.sums.tally(at: index), at: renaming.place(place))
    }
  }

  /// The same as a pass over the chain finds it.
  mutating func add(
    _ booked: LinkTable.Booked, org: String, _ table: NameTable
  ) throws(LedgerError) {
    switch booked {
    case .row(let row):
      try add(try PostingTable.tally(row), at: try PostingTable.place(row), org: org, table)
    case .page(let bytes, _):
      try add(page: bytes, org: org, table)
    }
  }

  /// The same from a page; `org` is nil where the page names its own.
  mutating func add(
    page: [UInt8], org: String?, _ table: NameTable
  ) throws(LedgerError) {
    var renaming = Renaming(names: [], headings: [])
    try PackedSheet.read(page) { (sheet) throws(LedgerError) in
      renaming = try self.renaming(
        sheet.names, sheet.headings, orgs: org.map { [$0] } ?? sheet.orgs, table)
    } _: { (place, tally) throws(LedgerError) in
      try add(tally, at: renaming.place(place))
    }
  }

  /// The same of one posting, with names by number.
  mutating func add(
    _ tally: Tally, at place: PostingSheet.Place, org: String, _ table: NameTable
  ) throws(LedgerError) {
    var heading = PostingHeading(account: place.account, basis: place.basis)
    heading.org = index(of: org)
    heading.usage = place.usage
    if let car = place.car { heading.car = try index(of: car, table) }
    if let contract = place.contract { heading.contract = try index(of: contract, table) }
    if let document = place.document { heading.document = try index(of: document, table) }
    try add(
      BookedTally(tally),
      at: PlaceSums.Place(
        heading: try index(of: heading), month: place.month?.index ?? PlaceSums.Place.undated,
        site: try index(of: place.site, table), orgUnit: try index(of: place.orgUnit, table),
        key: try index(of: place.key, table)))
  }

  private mutating func add(
    _ tally: BookedTally, at place: PlaceSums.Place
  ) throws(LedgerError) {
    let (_, isNew) = sums.add(tally, at: place)
    if isNew { try meet(place) }
    rolled.add(tally, at: rolledUp(place))
  }

  private mutating func meet(_ place: PlaceSums.Place) throws(LedgerError) {
    let key: ActivityKey
    if let known = keys[Int(place.key)] {
      key = known
    } else {
      guard let read = ActivityKey(texts[Int(place.key)]) else {
        throw .damaged("a posting is of no activity")
      }
      keys[Int(place.key)] = read
      key = read
    }
    if met.insert(Meeting(heading: place.heading, stream: key.stream)).inserted {
      contests.add(self.place(place))
    }
  }

  /// Where a question that names no site looks. Kilometres and metres stay where they are: what
  /// they are in miles is rounded once for each posting.
  func rolledUp(_ place: PlaceSums.Place) -> PlaceSums.Place {
    let unit = keys[Int(place.key)]?.unit
    if unit == .kilometre || unit == .metre { return place }
    return PlaceSums.Place(
      heading: rolledHeadings[Int(place.heading)], month: place.month, site: 0, orgUnit: 0,
      key: place.key)
  }
}
