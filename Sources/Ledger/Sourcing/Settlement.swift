import ImpactCore

/// The books with one source for each fact: what another source goes before is in the account
/// `covered`.
struct Settlement {
  /// Whose postings are covered, at least some of them.
  private struct Origin: Hashable {
    let org: String
    let stream: Stream
    let basis: SourceBasis?
  }

  let choice: SourceChoice
  let balances: Balances
  /// In no order.
  let postings: BookView
  private var covered: Set<Origin> = []
  /// Those that go before others.
  private var covering: Set<Origin> = []

  /// Where no two sources tell of the same thing, as in most ledgers, no posting is looked at.
  init(_ booked: Balances) throws(LedgerError) {
    choice = SourceChoice(BookView(booked), booked.contests)
    balances = choice.isUncontested ? booked : try booked.covering(choice)
    postings = BookView(balances)
    if choice.isUncontested { return }
    for place in postings.lazy.map(\.place) where place.account == .covered {
      func origin(_ basis: SourceBasis?) -> Origin {
        Origin(org: place.org, stream: place.key.stream, basis: basis)
      }
      covered.insert(origin(place.source.basis))
      if case .basis(let better) = choice.cover(of: place) { covering.insert(origin(better)) }
    }
  }

  /// Whether rows of this source can be covered by others: looked at before any row is read.
  func covers(_ basis: SourceBasis?, org: String, stream: Stream?) -> Bool {
    guard let stream, !covered.isEmpty else { return false }
    return covered.contains(Origin(org: org, stream: stream, basis: basis))
  }

  /// Whether rows of this source go before those of others.
  func goesBefore(_ basis: SourceBasis, org: String, stream: Stream?) -> Bool {
    guard let stream, !covering.isEmpty else { return false }
    return covering.contains(Origin(org: org, stream: stream, basis: basis))
  }

  /// The days of an activity that count, and those that another source covers, in order.
  func days(
    of activity: Activity, basis: SourceBasis?, org: String
  ) -> (counted: [DateSpan], covered: [(days: DateSpan, by: SourceChoice.Cover)]) {
    guard let span = activity.span else { return ([], []) }
    guard covers(basis, org: org, stream: activity.key.stream) else { return ([span], []) }
    let source = ActivitySource(basis: basis, car: activity.car)
    var counted: [DateSpan] = []
    var covered: [(days: DateSpan, by: SourceChoice.Cover)] = []
    for piece in source.pieces(of: span) {
      let place = Posting.Place(
        account: .counted, org: org, site: activity.site, orgUnit: activity.orgUnit,
        month: piece.first.month, key: activity.key, source: source.of(piece, in: span))
      if let cover = choice.cover(of: place) {
        covered.append((piece, cover))
      } else if let last = counted.last, last.last.adding(days: 1) == piece.first {
        counted[counted.count - 1] = DateSpan(first: last.first, last: piece.last)
      } else {
        counted.append(piece)
      }
    }
    return (counted, covered)
  }
}
