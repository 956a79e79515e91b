import ImpactCore

/// Sums of one event on one side of the books, place by place.
struct PostingSheet {
  /// A place of `Posting` with names by number.
  struct Place: Hashable {
    var account: Posting.Account
    var month: CivilMonth?
    var site: Int64
    var orgUnit: Int64
    var key: Int64
    var basis: SourceBasis?
    var car: Int64?
    var usage: ActivitySource.UsageDay?
    /// Nil where the rows name none.
    var contract: Int64?
    var document: Int64?
  }

  /// What a posting was made for.
  enum Entry: String, CaseIterable {
    /// A row of the file itself.
    case posting
    /// A row of an earlier file that this one replaced or withdrew.
    case reversal
  }

  private var sums: [Place: RunningTally] = [:]

  /// Adds the activity of one row in each month that it touches, of a usage report on each
  /// day. `names` are those of its file.
  mutating func add(
    _ activity: PackedActivity, account: Posting.Account, names: FileNames, sign: Int
  ) throws(LedgerError) {
    var place = Place(
      account: account, month: nil, site: try names.number(of: activity.site),
      orgUnit: try names.number(of: activity.orgUnit), key: try names.number(of: activity.key),
      basis: names.basis)
    if let car = activity.car, names.basis?.isOfClaims != true {
      place.car = try names.number(of: car)
    }
    if let contract = activity.contract { place.contract = try names.number(of: contract) }
    if let document = activity.document { place.document = try names.number(of: document) }
    guard let span = activity.span else {
      sums[place, default: RunningTally()].add(activity, on: nil, sign: sign)
      return
    }
    let source = ActivitySource(basis: names.basis)
    for piece in source.pieces(of: span) {
      place.month = piece.first.month
      place.usage = source.of(piece, in: span).usage
      sums[place, default: RunningTally()].add(activity, on: piece, sign: sign)
    }
  }

  /// In an order that depends on nothing but the places.
  var tallies: [(place: Place, tally: Tally)] {
    sums.map { ($0.key, $0.value.tally) }.sorted { PostingSheet.precedes($0.0, $1.0) }
  }

  private static func precedes(_ left: Place, _ right: Place) -> Bool {
    func rank(_ place: Place) -> [Int64] {
      [
        place.account == .counted ? 0 : 1, Int64(place.month?.index ?? -1), place.site,
        place.orgUnit, place.key,
        Int64(place.basis.flatMap { SourceBasis.allCases.firstIndex(of: $0) } ?? -1),
        place.car ?? -1,
        Int64(place.usage?.day.dayNumber ?? 0), Int64(place.usage?.window.first.dayNumber ?? 0),
        Int64(place.usage?.window.last.dayNumber ?? 0), place.contract ?? -1, place.document ?? -1,
      ]
    }
    return rank(left).lexicographicallyPrecedes(rank(right))
  }
}
