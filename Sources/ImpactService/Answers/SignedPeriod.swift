package import ImpactCore
package import QueryWire

/// What a sign-off is about: whole months of one organisation or of all.
package struct SignedPeriod: Hashable, Sendable {
  package let period: Period
  package let org: String?

  /// Why a period cannot be signed.
  package struct Refusal: Error, Hashable, CustomStringConvertible {
    package let description = """
      Whole months are signed, and this period cuts one. Give a period such as 2024-05, 2024-Q2 or \
      FY2024-25.
      """
  }

  package init(_ period: Period, org: String?) throws(Refusal) {
    if period.cutsAMonth { throw Refusal() }
    self.period = period
    self.org = org
  }

  func holds(_ place: Posting.Place) -> Bool {
    period.touches(place.month) && (org == nil || org == place.org)
  }

  /// The figures of the period. `postings` are the books with one source for each fact, those of
  /// other days included.
  package func figures(
    of postings: some Sequence<Posting>, _ shelf: FactorShelf, _ policy: FactorPolicy
  ) -> SignedFigures {
    SignedFigures(
      TotalsReckoning(shelf: shelf, policy: policy).answer(
        TotalsQuery(period: .days(period), by: SignedFigures.by, org: org), period: period,
        postings: postings.filter { holds($0.place) }))
  }
}
