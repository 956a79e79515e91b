import ImpactCore

/// Packs sums into pages (`PackedSheet`), in an order that depends on nothing but the places.
struct SheetPacker {
  private let orgs: [String]
  private let sums: PlaceSums
  /// By the owner's indexes: what the pages call them. All pages name all of them.
  private let nameRanks: [UInt32]
  private let headingRanks: [UInt32]
  private let sortedNames: [Int64]
  private let sortedHeadings: [PostingHeading]

  /// `names` and `headings` are what the places of `sums` mean.
  init(orgs: [String] = [], names: [Int64], headings: [PostingHeading], sums: PlaceSums) {
    self.orgs = orgs
    self.sums = sums
    let nameOrder = names.indices.sorted { names[$0] < names[$1] }
    let nameRanks = SheetPacker.ranks(of: nameOrder)
    self.nameRanks = nameRanks
    sortedNames = nameOrder.map { names[$0] }
    let renamed = headings.map { $0.renamed(org: $0.org) { nameRanks[Int($0)] } }
    let keys = renamed.map(SheetPacker.rank)
    let headingOrder = renamed.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    headingRanks = SheetPacker.ranks(of: headingOrder)
    sortedHeadings = headingOrder.map { renamed[$0] }
  }

  private static func ranks(of order: [Int]) -> [UInt32] {
    var ranks = [UInt32](repeating: 0, count: order.count)
    for (rank, index) in order.enumerated() { ranks[index] = UInt32(rank) }
    return ranks
  }

  private static func rank(_ heading: PostingHeading) -> [Int64] {
    [
      Int64(heading.org), heading.account == .counted ? 0 : 1,
      Int64(heading.basis.flatMap { SourceBasis.allCases.firstIndex(of: $0) } ?? -1),
      heading.car.map(Int64.init) ?? -1,
      Int64(heading.usage?.day.dayNumber ?? 0), Int64(heading.usage?.window.first.dayNumber ?? 0),
      Int64(heading.usage?.window.last.dayNumber ?? 0), heading.contract.map(Int64.init) ?? -1,
      heading.document.map(Int64.init) ?? -1,
    ]
  }

  private struct Ranked {
    /// Heading and month.
    var high: UInt64
    /// Site, unit and key.
    var low: UInt128
    var index: Int32
  }

  /// Gives `take` page after page with the number of its postings. What is nothing is left out
  /// where `withNothing` is false.
  func pack(
    withNothing: Bool, _ take: (_ bytes: [UInt8], _ postings: Int) throws(LedgerError) -> Void
  ) throws(LedgerError) {
    var order: [Ranked] = []
    order.reserveCapacity(sums.count)
    for index in 0..<sums.count where withNothing || !sums.isNothing(at: index) {
      let place = ranked(sums.places[index])
      order.append(
        Ranked(
          high: UInt64(place.heading) << 32 | UInt64(UInt32(bitPattern: place.month &+ 1)),
          low: UInt128(place.site) << 64 | UInt128(place.orgUnit) << 32 | UInt128(place.key),
          index: Int32(index)))
    }
    order.sort { $0.high != $1.high ? $0.high < $1.high : $0.low < $1.low }
    var rest = order[...]
    while !rest.isEmpty {
      let page = rest.prefix(PackedSheet.entriesAtMost)
      rest = rest.dropFirst(page.count)
      try take(bytes(of: page), page.count)
    }
  }

  private func ranked(_ place: PlaceSums.Place) -> PlaceSums.Place {
    PlaceSums.Place(
      heading: headingRanks[Int(place.heading)], month: place.month,
      site: nameRanks[Int(place.site)], orgUnit: nameRanks[Int(place.orgUnit)],
      key: nameRanks[Int(place.key)])
  }

  private func bytes(of page: ArraySlice<Ranked>) -> [UInt8] {
    var bytes = SheetBytes()
    bytes.append(byte: PackedSheet.form)
    bytes.append(UInt64(orgs.count))
    for org in orgs { bytes.append(org) }
    bytes.append(UInt64(sortedNames.count))
    var number: Int64 = 0
    for name in sortedNames {
      bytes.append(signed: name &- number)
      number = name
    }
    bytes.append(UInt64(sortedHeadings.count))
    for heading in sortedHeadings { PackedSheet.append(heading, to: &bytes) }
    bytes.append(UInt64(page.count))
    var entry = PackedEntry()
    for ranked in page {
      let index = Int(ranked.index)
      entry.append(self.ranked(sums.places[index]), sums.tally(at: index), to: &bytes)
    }
    return bytes.bytes
  }
}
