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
  }

  /// What a posting was made for.
  enum Entry: String, CaseIterable {
    /// A row of the file itself.
    case posting
    /// A row of an earlier file that this one replaced or withdrew.
    case reversal
  }

  private var sums: [Place: RunningTally] = [:]

  /// Adds the activity of one row in each month that it touches. `names` are the ledger's numbers
  /// of the file's names.
  mutating func add(
    _ activity: PackedActivity, account: Posting.Account, names: [Int64], sign: Int
  ) throws(LedgerError) {
    func name(_ number: UInt32) throws(LedgerError) -> Int64 {
      guard Int(number) < names.count else { throw .damaged("a row uses an unknown name") }
      return names[Int(number)]
    }
    var place = Place(
      account: account, month: nil, site: try name(activity.site),
      orgUnit: try name(activity.orgUnit), key: try name(activity.key))
    guard let span = activity.span else {
      sums[place, default: RunningTally()].add(activity, on: nil, sign: sign)
      return
    }
    if span.isOneDay {
      place.month = span.first.month
      sums[place, default: RunningTally()].add(activity, on: span, sign: sign)
      return
    }
    for month in span.months {
      place.month = month
      sums[place, default: RunningTally()]
        .add(activity, on: month.days.intersection(span), sign: sign)
    }
  }

  /// In an order that depends on nothing but the places.
  var tallies: [(place: Place, tally: Tally)] {
    sums.map { ($0.key, $0.value.tally) }.sorted { PostingSheet.precedes($0.0, $1.0) }
  }

  private static func precedes(_ left: Place, _ right: Place) -> Bool {
    func rank(_ place: Place) -> (Int, Int, Int64, Int64, Int64) {
      (
        place.account == .counted ? 0 : 1, Int(place.month?.index ?? -1), place.site,
        place.orgUnit, place.key
      )
    }
    return rank(left) < rank(right)
  }
}
