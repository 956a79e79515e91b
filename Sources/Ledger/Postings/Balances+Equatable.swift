extension Balances: Equatable {
  /// Equal where the same tallies stand at the same places, in whatever order they were added.
  static func == (left: Balances, right: Balances) -> Bool {
    let names = left.names.numbers.map { right.names.known($0) }
    let headings = left.headings.map { heading -> UInt32? in
      guard let org = right.orgIndexes[left.orgs[Int(heading.org)]],
        [heading.car, heading.contract, heading.document].allSatisfy({
          $0.map { names[Int($0)] != nil } ?? true
        })
      else { return nil }
      return right.headingIndex.known(heading.renamed(org: org) { names[Int($0)] ?? 0 })
    }
    var found = 0
    for (index, place) in left.sums.places.enumerated() where !left.sums.isNothing(at: index) {
      guard let heading = headings[Int(place.heading)], let site = names[Int(place.site)],
        let orgUnit = names[Int(place.orgUnit)], let key = names[Int(place.key)],
        let other = right.sums.index(
          of: PlaceSums.Place(
            heading: heading, month: place.month, site: site, orgUnit: orgUnit, key: key)),
        left.sums.tally(at: index).tally == right.sums.tally(at: other).tally
      else { return false }
      found += 1
    }
    return found == right.sums.standing
  }
}
