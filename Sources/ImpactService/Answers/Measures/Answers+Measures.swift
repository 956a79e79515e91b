import ImpactCore
import QueryWire

extension Answers {
  func measures(_ query: MonthsQuery) async throws -> MeasuresAnswer {
    let today = Clock.now().dateInUK
    let period = query.period.period(today: today)
    return try await measuresReckoning(query, in: period)
      .answer(query, period: period, today: today)
  }

  func evidence(_ query: EvidenceQuery) async throws -> EvidenceAnswer {
    let today = Clock.now().dateInUK
    let months = query.months
    let period = months.period.period(today: today)
    let reckoning = try await measuresReckoning(months, in: period)
    let files = try await keeper.evidence(
      of: reckoning.files(months, period: period), asOf: months.asOf)
    let signOffs = try await keeper.signOffs(page: Page(limit: WireLimits.pageRows, offset: 0))
    let pack = reckoning.pack(
      months, period: period, today: today, files: files,
      signOffs: try signOffs.signOffs.map { try SignoffAnswer($0) })
    return EvidenceAnswer(files: pack.files.map { .init(name: $0.name, text: $0.text) })
  }

  private func measuresReckoning(
    _ query: MonthsQuery, in period: Period
  ) async throws -> MeasuresReckoning {
    // Targets are of their own organisation, whichever was asked about.
    var all = query
    (all.org, all.contract) = (nil, nil)
    let (method, postings) = try await savingsBasis(all)
    return MeasuresReckoning(
      method, postings: postings, files: try await keeper.filePlaces(asOf: query.asOf),
      claims: try await keeper.doubleClaims(query.rows, in: period))
  }
}
