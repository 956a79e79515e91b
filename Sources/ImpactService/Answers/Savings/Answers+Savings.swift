import ImpactCore
import QueryWire

extension Answers {
  /// From the books of all months: baselines lie outside the period that is asked about.
  func savings(_ query: SavingsQuery) async throws -> SavingsAnswer {
    let (shelf, policy) = try await factors(query.rows)
    let today = Clock.now().dateInUK
    let postings = try await postings(query.rows, in: .all)
    return SavingsReckoning(shelf: shelf, policy: policy, basis: settings.current.savings)
      .answer(
        query, period: query.period.period(today: today), postings: postings, today: today)
  }
}
