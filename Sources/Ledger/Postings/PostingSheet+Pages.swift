package import ImpactCore

extension PostingSheet {
  /// Adds a page; returns how many postings it holds.
  @discardableResult
  package mutating func add(page: [UInt8]) throws(LedgerError) -> Int {
    var names: [UInt32] = []
    var headings: [UInt32] = []
    var written = 0
    try PackedSheet.read(page) { (sheet) throws(LedgerError) in
      names = sheet.names.map { self.names.index(of: $0) }
      headings = sheet.headings.map { heading in
        headingIndex.index(of: heading.renamed(org: 0) { names[Int($0)] })
      }
    } _: { (place, tally) throws(LedgerError) in
      sums.add(
        tally,
        at: PlaceSums.Place(
          heading: headings[Int(place.heading)], month: place.month, site: names[Int(place.site)],
          orgUnit: names[Int(place.orgUnit)], key: names[Int(place.key)]))
      written += 1
    }
    return written
  }

  /// Where it stands, the sites and units apart; each once.
  var rolledUpPlaces: [Place] {
    var places: Set<PlaceSums.Place> = []
    for place in sums.places {
      places.insert(
        PlaceSums.Place(
          heading: place.heading, month: place.month, site: 0, orgUnit: 0, key: place.key))
    }
    return places.map(place(of:))
  }

  /// Packs all of it into pages, in an order that depends on nothing but the places.
  package func pack(
    _ take: (_ page: [UInt8], _ postings: Int) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    try SheetPacker(names: names.numbers, headings: headings, sums: sums)
      .pack(withNothing: true, take)
  }

  /// What stands at a place of another sheet; nil where nothing ever did.
  package func tally(at place: Place) -> Tally? {
    func known(_ name: Int64?) -> UInt32?? {
      guard let name else { return .some(nil) }
      return names.known(name).map { .some($0) }
    }
    guard let car = known(place.car), let contract = known(place.contract),
      let document = known(place.document), let site = names.known(place.site),
      let orgUnit = names.known(place.orgUnit), let key = names.known(place.key),
      let heading = headingIndex.known(
        PostingHeading(
          account: place.account, basis: place.basis, car: car, usage: place.usage,
          contract: contract, document: document)),
      let index = sums.index(
        of: PlaceSums.Place(
          heading: heading, month: place.month?.index ?? PlaceSums.Place.undated, site: site,
          orgUnit: orgUnit, key: key))
    else { return nil }
    return sums.tally(at: index).tally
  }
}
