import ImpactCore
import Ledger
import QueryWire

extension Answers {
  /// Whole months come from the snapshot; a month that the period cuts, and everything as of an
  /// earlier time, from the ledger.
  func totals(_ query: TotalsQuery) async throws -> JSON {
    let inForce = try await inForce(asOf: query.asOf)
    let period = query.period.period(today: Clock.now().dateInUK)
    let reckoning = TotalsReckoning(
      shelf: inForce.shelf, policy: try inForce.policy(of: query), memory: inForce.memory)
    func answer(_ postings: [Posting]) -> JSON {
      reckoning.answer(query, period: period, postings: postings).json
    }
    let snapshot = board.snapshot
    guard snapshot.answers(query, in: period) else {
      return answer(try await keeper.postings(query, in: period))
    }
    return snapshot.given.answer(.init(query: query, period: period), under: inForce.memory) {
      answer(snapshot.sums(query, in: period))
    }
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

  /// Every posting of the places and days of `query`, with its site, unit, car and document.
  func postings(_ query: TotalsQuery, in period: Period) async throws -> [Posting] {
    let snapshot = board.snapshot
    guard snapshot.answers(query, in: period) else {
      return try await keeper.postings(query, in: period)
    }
    return snapshot.postings.filter { query.wants($0.place) && period.touches($0.place.month) }
  }

  /// What totals are reckoned from: where they name no site, few postings do, and all of them
  /// would give the same answer.
  func sums(_ query: TotalsQuery, in period: Period) async throws -> [Posting] {
    let snapshot = board.snapshot
    guard snapshot.answers(query, in: period) else {
      return try await keeper.postings(query, in: period)
    }
    return snapshot.sums(query, in: period)
  }
}

extension Snapshot {
  /// Whether no rows are needed, and nothing of earlier times.
  fileprivate func answers(_ query: TotalsQuery, in period: Period) -> Bool {
    query.asOf == nil && !period.cutsAMonth
  }

  fileprivate func sums(_ query: TotalsQuery, in period: Period) -> [Posting] {
    (query.namesNoSite ? rolledUp : postings).filter {
      query.wants($0.place) && period.touches($0.place.month)
    }
  }
}
