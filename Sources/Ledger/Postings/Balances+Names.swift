import ImpactCore

extension Balances {
  /// What the names and headings of a sheet are called here.
  struct Renaming {
    var names: [UInt32]
    var headings: [UInt32]

    func place(_ place: PlaceSums.Place) -> PlaceSums.Place {
      PlaceSums.Place(
        heading: headings[Int(place.heading)], month: place.month, site: names[Int(place.site)],
        orgUnit: names[Int(place.orgUnit)], key: names[Int(place.key)])
    }
  }

  mutating func renaming(
    _ numbers: [Int64], _ headings: [PostingHeading], orgs: [String], _ table: NameTable
  ) throws(LedgerError) -> Renaming {
    var names: [UInt32] = []
    names.reserveCapacity(numbers.count)
    for number in numbers { names.append(try index(of: number, table)) }
    let orgIndexes = orgs.map { index(of: $0) }
    var headingIndexes: [UInt32] = []
    for heading in headings {
      guard Int(heading.org) < orgIndexes.count else { throw SheetReader.damage }
      headingIndexes.append(
        try index(of: heading.renamed(org: orgIndexes[Int(heading.org)]) { names[Int($0)] }))
    }
    return Renaming(names: names, headings: headingIndexes)
  }

  mutating func index(
    of name: Int64, _ table: NameTable
  ) throws(LedgerError) -> UInt32 {
    let index = names.index(of: name)
    if Int(index) == texts.count {
      texts.append(try table.text(of: name))
      keys.append(nil)
    }
    return index
  }

  mutating func index(of org: String) -> UInt32 {
    if let index = orgIndexes[org] { return index }
    orgs.append(org)
    orgIndexes[org] = UInt32(orgs.count - 1)
    return UInt32(orgs.count - 1)
  }

  mutating func index(of heading: PostingHeading) throws(LedgerError) -> UInt32 {
    let index = headingIndex.index(of: heading)
    if Int(index) < rolledHeadings.count { return index }
    if let car = heading.car, Digest128(texts[Int(car)]) == nil {
      throw .damaged("a posting names no car")
    }
    var rolled = PostingHeading(account: heading.account, contract: heading.contract)
    rolled.org = heading.org
    rolledHeadings.append(index)
    if rolled != heading { rolledHeadings[Int(index)] = try self.index(of: rolled) }
    return index
  }
}
