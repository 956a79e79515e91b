import ImpactCore

/// The rows of one file that another source covers, wholly or in part.
struct CoveredRows {
  private struct Share {
    var whole = 0
    var part = 0
    var months: ClosedRange<CivilMonth>
  }

  /// Rows that are covered on all of their days, by the state that they were read into.
  private(set) var byState: [RowState: Int] = [:]
  private var shares: [SourceChoice.Cover: Share] = [:]

  mutating func add(
    _ state: RowState, _ covered: [(days: DateSpan, by: SourceChoice.Cover)], isWhole: Bool
  ) {
    guard let first = covered.first else { return }
    if isWhole { byState[state, default: 0] += 1 }
    for (days, cover) in covered {
      let month = days.first.month
      var share = shares[cover] ?? Share(months: month...month)
      share.months = min(share.months.lowerBound, month)...max(share.months.upperBound, month)
      shares[cover] = share
    }
    if isWhole { shares[first.by]?.whole += 1 } else { shares[first.by]?.part += 1 }
  }

  /// What a receipt says of them.
  var sentences: [String] {
    shares.sorted { $0.key.words < $1.key.words }.flatMap { cover, share in
      let months = share.months.words
      var sentences: [String] = []
      if share.whole > 0 {
        let (are, again) = share.whole == 1 ? ("row is", "It counts") : ("rows are", "They count")
        sentences.append(
          """
          \(share.whole) \(are) not applicable: covered by \(cover.words) for \(months). \
          \(again) again if those are taken back.
          """)
      }
      if share.part > 0 {
        let count = share.part == 1 ? "row counts" : "rows count"
        sentences.append(
          "\(share.part) \(count) only in part: covered by \(cover.words) for \(months).")
      }
      return sentences
    }
  }
}

extension SourceChoice.Cover {
  fileprivate var words: String {
    switch self {
    case .basis(let basis): basis.words
    case .window(let days): "the usage report on \(days.first) to \(days.last)"
    }
  }
}

extension ClosedRange<CivilMonth> {
  fileprivate var words: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
  }
}

extension Settlement {
  /// What the receipt of a file of that basis says of the sources that its rows go before.
  func sentences(_ basis: SourceBasis, for facts: Set<ActivityFact>) -> [String] {
    var months: [SourceBasis: ClosedRange<CivilMonth>] = [:]
    for posting in postings where posting.place.account == .covered {
      guard let other = posting.place.source.basis, let month = posting.place.month,
        let fact = ActivityFact(posting.place), facts.contains(fact),
        choice.cover(of: posting.place) == .basis(basis)
      else { continue }
      let known = months[other] ?? month...month
      months[other] = min(known.lowerBound, month)...max(known.upperBound, month)
    }
    return months.sorted { $0.key.words < $1.key.words }.map { other, months in
      """
      Its rows go before \(other.words) for \(months.words): of one fact one source counts, and \
      what those say of it is not added.
      """
    }
  }
}
