extension FactorShelf {
  /// Refuses a comparison of editions of different publications, unless the rules say that one can
  /// stand in for the other. A policy without pins can be compared with any.
  public func checkComparison(
    of old: FactorPolicy, with new: FactorPolicy
  ) throws(ComparisonFault) {
    let (before, after) = (pinned(old), pinned(new))
    guard !before.isEmpty, !after.isEmpty else { return }
    for ours in before where !after.contains(where: { comparable(ours.series, $0.series) }) {
      for theirs in after where !before.contains(where: { comparable($0.series, theirs.series) }) {
        throw ComparisonFault(
          old: ours.book.edition.name, new: theirs.book.edition.name,
          oldBoundaries: ours.book.factors.boundaryWords,
          newBoundaries: theirs.book.factors.boundaryWords)
      }
    }
  }

  private func pinned(_ policy: FactorPolicy) -> [(book: FactorBook, series: FactorSeries)] {
    policy.pins.compactMap { pin in
      guard let book = book(named: pin), let series = rules.series(of: book.edition.name) else {
        return nil
      }
      return (book, series)
    }
  }

  private func comparable(_ left: FactorSeries, _ right: FactorSeries) -> Bool {
    left == right || left.alternatives.contains(right.name)
      || right.alternatives.contains(left.name)
  }
}
