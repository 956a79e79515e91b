import ImpactCore
import QueryWire

extension Answers {
  func measures(_ query: MonthsQuery) async throws -> MeasuresAnswer {
    let today = Clock.now().dateInUK
    return try await measuresReckoning(query)
      .answer(query, period: query.period.period(today: today), today: today)
  }

  private func measuresReckoning(_ query: MonthsQuery) async throws -> MeasuresReckoning {
    // Targets are of their own organisation, whichever was asked about.
    var all = query
    (all.org, all.contract) = (nil, nil)
    let (method, postings) = try await savingsBasis(all)
    return MeasuresReckoning(
      method, postings: postings, files: try await keeper.filePlaces(asOf: query.asOf))
  }
}
