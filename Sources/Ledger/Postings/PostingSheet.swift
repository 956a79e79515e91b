package import ImpactCore

/// Sums of one event on one side of the books, place by place.
package struct PostingSheet {
  /// A place of `Posting` with names by number.
  package struct Place: Hashable {
    package var account: Posting.Account
    package var month: CivilMonth?
    package var site: Int64
    package var orgUnit: Int64
    package var key: Int64
    package var basis: SourceBasis?
    package var car: Int64?
    package var usage: ActivitySource.UsageDay?
    /// Nil where the rows name none.
    package var contract: Int64?
    package var document: Int64?

    package init(
      account: Posting.Account, month: CivilMonth?, site: Int64, orgUnit: Int64, key: Int64
    ) {
      self.account = account
      self.month = month
      self.site = site
      self.orgUnit = orgUnit
      self.key = key
    }
  }

  /// What a posting was made for.
  package enum Entry: String, CaseIterable {
    /// A row of the file itself.
    case posting
    /// A row of an earlier file that this one replaced or withdrew.
    case reversal
  }

  /// The names that the sheet uses, by the ledger's numbers.
  var names = NumberIndex()
  var headingIndex = HeadingIndex()
  var sums = PlaceSums()

  package init() {}

  var headings: [PostingHeading] { headingIndex.headings }
  var isEmpty: Bool { sums.count == 0 }
  /// How many places it has.
  package var count: Int { sums.count }

  /// Adds the activity of one row in each month that it touches, of a usage report on each
  /// day. `names` are those of its file; `sign` is −1 to take it away.
  mutating func add(
    _ activity: PackedActivity, account: Posting.Account, names: FileNames, sign: Int
  ) throws(LedgerError) {
    let sign = Int32(sign)
    var heading = PostingHeading(account: account, basis: names.basis)
    if let car = activity.car, names.basis?.isOfClaims != true {
      heading.car = self.names.index(of: try names.number(of: car))
    }
    if let contract = activity.contract {
      heading.contract = self.names.index(of: try names.number(of: contract))
    }
    if let document = activity.document {
      heading.document = self.names.index(of: try names.number(of: document))
    }
    var place = PlaceSums.Place(
      heading: 0, month: PlaceSums.Place.undated,
      site: self.names.index(of: try names.number(of: activity.site)),
      orgUnit: self.names.index(of: try names.number(of: activity.orgUnit)),
      key: self.names.index(of: try names.number(of: activity.key)))
    guard let span = activity.span, names.basis == .usageReport || !span.isInOneMonth else {
      place.heading = headingIndex.index(of: heading)
      if let span = activity.span { place.month = span.first.month.index }
      sums.add(activity.booked(sign: sign), at: place)
      return
    }
    let source = ActivitySource(basis: names.basis)
    for piece in source.pieces(of: span) {
      heading.usage = source.of(piece, in: span).usage
      place.heading = headingIndex.index(of: heading)
      place.month = piece.first.month.index
      sums.add(.init(activity.share(on: piece, of: span, sign: sign)), at: place)
    }
  }

  /// Adds what stands at a place.
  package mutating func add(_ tally: Tally, at place: Place) {
    let heading = PostingHeading(
      account: place.account, basis: place.basis, car: place.car.map { names.index(of: $0) },
      usage: place.usage, contract: place.contract.map { names.index(of: $0) },
      document: place.document.map { names.index(of: $0) })
    let place = PlaceSums.Place(
      heading: headingIndex.index(of: heading),
      month: place.month?.index ?? PlaceSums.Place.undated, site: names.index(of: place.site),
      orgUnit: names.index(of: place.orgUnit), key: names.index(of: place.key))
    sums.add(BookedTally(tally), at: place)
  }

  /// The posting of that index, with names by number.
  package func posting(at index: Int) -> (place: Place, tally: Tally) {
    (place(of: sums.places[index]), sums.tally(at: index).tally)
  }

  func place(of place: PlaceSums.Place) -> Place {
    let heading = headings[Int(place.heading)]
    func number(_ name: UInt32) -> Int64 { names.numbers[Int(name)] }
    var full = Place(
      account: heading.account, month: place.civilMonth, site: number(place.site),
      orgUnit: number(place.orgUnit), key: number(place.key))
    full.basis = heading.basis
    full.car = heading.car.map(number)
    full.usage = heading.usage
    full.contract = heading.contract.map(number)
    full.document = heading.document.map(number)
    return full
  }
}
