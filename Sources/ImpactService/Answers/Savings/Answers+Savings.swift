import ImpactCore
import QueryWire

extension Answers {
  func savings(_ query: SavingsQuery) async throws -> SavingsAnswer {
    let today = Clock.now().dateInUK
    let (method, postings) = try await savingsBasis(query.months)
    let period = query.months.period.period(today: today)
    return SavingsReckoning(method)
      .answer(
        query, period: period, postings: postings, today: today,
        claims: try await keeper.doubleClaims(query.months.rows, in: period))
  }

  /// What savings are reckoned with and from: the books of all months, because baselines lie
  /// outside the period that is asked about.
  func savingsBasis(_ query: MonthsQuery) async throws -> (SavingsMethod, [Posting]) {
    let (shelf, policy) = try await factors(query.rows)
    let method = SavingsMethod(shelf: shelf, policy: policy, basis: settings.current.savings)
    return (method, try await postings(query.rows, in: .all))
  }
}
