import ImpactCore
import Ledger
import QueryWire

extension Answers {
  /// Whole months come from the snapshot; a month that the period cuts, and everything as of an
  /// earlier time, from the ledger.
  func totals(_ query: TotalsQuery) async throws -> TotalsAnswer {
    let inForce = try await inForce(asOf: query.asOf)
    let period = query.period.period(today: Clock.now().dateInUK)
    let reckoning = TotalsReckoning(
      shelf: inForce.shelf, policy: try inForce.policy(of: query), memory: inForce.memory)
    if let rolledUp = rolledUp(for: query, in: period) {
      return reckoning.answer(query, period: period, postings: rolledUp)
    }
    let postings = try await postings(query, in: period)
    return reckoning.answer(query, period: period, postings: postings)
  }

  func explain(_ query: ExplainQuery) async throws -> ExplainAnswer {
    let (shelf, policy) = try await factors(query.totals)
    let period = query.totals.period.period(today: Clock.now().dateInUK)
    let page = try await keeper.rows(query.totals, in: period, page: query.page)
    let reckoning = ExplainReckoning(shelf: shelf, policy: policy)
    let rows = page.rows.map { row in
      let explained = reckoning.explained(row.activity, on: row.days)
      return ExplainedRow(
        file: row.fileName, fileID: row.file, sheet: row.sheet.isEmpty ? nil : row.sheet,
        row: row.source.row, span: row.activity.span, stream: row.activity.key.stream,
        activity: row.activity.key.activityName, quantity: row.quantity,
        unit: row.activity.key.unit, org: row.org,
        factors: explained.factors, choices: explained.choices)
    }
    return ExplainAnswer(rows: rows, totalRows: page.total, overlays: shelf.overlayNames)
  }

  /// The shelf in force, now or as of the time that was asked for, and the policy: the one that was
  /// asked for, else the configured one.
  func factors(_ query: TotalsQuery) async throws -> (FactorShelf, FactorPolicy) {
    let inForce = try await inForce(asOf: query.asOf)
    return (inForce.shelf, try inForce.policy(of: query))
  }

  /// What chose the factors at a moment; nil is now.
  func inForce(asOf instant: Instant?) async throws -> ServiceSettings.InForce {
    var inForce = settings.current
    guard let instant, let then = try await keeper.pastFactors(asOf: instant) else {
      return inForce
    }
    guard let policy = FactorPolicy(then.policy) else {
      throw LedgerError.damaged("a record of factor books names no policy")
    }
    inForce.shelf = try FactorShelf(texts: then.texts)
    inForce.memory = ImpactMemory()
    inForce.policy = policy
    return inForce
  }

  func postings(_ query: TotalsQuery, in period: Period) async throws -> [Posting] {
    if query.asOf != nil || period.cutsAMonth {
      return try await keeper.postings(query, in: period)
    }
    return board.snapshot.postings.filter {
      query.wants($0.place) && period.touches($0.place.month)
    }
  }

  /// The few postings of the snapshot that answer a question that names no site; nil where only
  /// all of them, or the rows, can. Both ways give the same answer.
  func rolledUp(for query: TotalsQuery, in period: Period) -> [Posting]? {
    guard query.namesNoSite, query.asOf == nil, !period.cutsAMonth else { return nil }
    return board.snapshot.rolledUp.filter { period.touches($0.place.month) }
  }
}
