import ImpactCore
import Ledger
import QueryWire

extension Answers {
  /// Whole months come from the snapshot; a month that the period cuts, and everything as of an
  /// earlier time, from the ledger.
  func totals(_ query: TotalsQuery) async throws -> TotalsAnswer {
    let (shelf, policy) = try await factors(query)
    let period = query.period.period(today: Clock.now().dateInUK)
    let postings = try await postings(query, in: period)
    return TotalsReckoning(shelf: shelf, policy: policy)
      .answer(query, period: period, postings: postings)
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
    let policy = try query.factors.map { try inForce.policy(asked: $0, at: "factors") }
    return (inForce.shelf, policy ?? inForce.policy)
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
    inForce.policy = policy
    return inForce
  }

  func postings(_ query: TotalsQuery, in period: Period) async throws -> [Posting] {
    if query.asOf != nil || period.cutsAMonth {
      return try await keeper.postings(query, in: period)
    }
    let postings = board.snapshot.postings
    return period == .all ? postings : postings.filter { period.touches($0.place.month) }
  }
}
