import ImpactCore

extension Balances {
  func posting(at index: Int, in sums: PlaceSums) -> Posting {
    Posting(place: place(sums.places[index]), tally: sums.tally(at: index).tally)
  }

  /// With names instead of numbers.
  func place(_ place: PlaceSums.Place) -> Posting.Place {
    let heading = headings[Int(place.heading)]
    func text(_ name: UInt32?) -> String { name.map { texts[Int($0)] } ?? "" }
    guard let key = keys[Int(place.key)] else { preconditionFailure("a place has its key") }
    return Posting.Place(
      account: heading.account, org: orgs[Int(heading.org)], site: texts[Int(place.site)],
      orgUnit: texts[Int(place.orgUnit)], month: place.civilMonth, key: key,
      source: ActivitySource(
        basis: heading.basis, car: heading.car.flatMap { Digest128(texts[Int($0)]) },
        usage: heading.usage),
      contract: text(heading.contract), document: text(heading.document))
  }

  /// The same books with what another source covers in an account of its own.
  func covering(_ choice: SourceChoice) throws(LedgerError) -> Balances {
    var books = self
    books.rolled = PlaceSums()
    books.covered = [Bool](repeating: false, count: sums.count)
    for (index, place) in sums.places.enumerated() where !sums.isNothing(at: index) {
      var place = place
      if choice.cover(of: self.place(place)) != nil {
        books.covered[index] = true
        var heading = headings[Int(place.heading)]
        heading.account = .covered
        place.heading = try books.index(of: heading)
      }
      books.rolled.add(sums.tally(at: index), at: books.rolledUp(place))
    }
    return books
  }

  /// Packs all that stands into pages.
  func pack(
    _ take: (_ page: [UInt8], _ postings: Int) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    try SheetPacker(orgs: orgs, names: names.numbers, headings: headings, sums: sums)
      .pack(withNothing: false, take)
  }
}
