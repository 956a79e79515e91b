import HTTPTypes
import ImpactCore
import Ledger
import Logging
import QueryWire

extension Answers {
  func held(_ query: HeldQuery) async throws -> HeldAnswer {
    let page = try await keeper.heldRows(query)
    return HeldAnswer(rows: page.rows.map(HeldRowAnswer.init), totalRows: page.total)
  }

  /// Decides as `route` says.
  func decide(_ route: Route, query: String, by uid: UInt32) async throws -> DecisionsAnswer {
    if route == .correctHeld {
      let correction = try CorrectionQuery(query: query)
      return try await decide(.correct(correction.unit), on: correction.ids, by: uid)
    }
    let ids = try DecisionQuery(query: query).ids
    let verdict: Verdict =
      switch route {
      case .acceptHeld: .accept
      case .rejectHeld: .reject
      default: .undo
      }
    return try await decide(verdict, on: ids, by: uid)
  }

  /// Writes the decisions and publishes the totals that they make.
  private func decide(
    _ verdict: Verdict, on ids: [String], by uid: UInt32
  ) async throws -> DecisionsAnswer {
    let made = try await keeper.decide(verdict, on: ids, by: uid, at: Clock.now())
    try await keeper.publish(on: board)
    let answer = DecisionsAnswer(decisions: made.map(DecisionAnswer.init))
    let decided = answer.decisions.filter { $0.outcome == .decided }
    if !decided.isEmpty {
      let rows = decided.map { "\($0.id) \($0.state?.rawValue ?? "")" }.joined(separator: ", ")
      logger.log(
        .notice, .heldDecided, "Held rows were decided by uid \(uid): \(rows)", ["uid": "\(uid)"])
    }
    return answer
  }
}

extension HeldRowAnswer {
  init(_ held: HeldRow) {
    let row = held.row
    let activity = row.activity
    var wouldAdd = ActivityFigures()
    wouldAdd.add(Tally(activity, on: activity.span), of: activity.key)
    self.init(
      id: held.id.description, file: row.fileName, fileID: row.file,
      sheet: row.sheet.isEmpty ? nil : row.sheet, row: row.source.row, org: row.org,
      stream: activity.key.stream, activity: activity.key.activityName, span: activity.span,
      quantity: activity.amount.exact, unit: activity.key.unit, code: held.problem?.code,
      reason: held.problem?.reason, whatToDo: held.problem?.whatToDo, wouldAdd: wouldAdd)
  }
}

extension DecisionAnswer {
  init(_ decision: RowDecision) {
    switch decision.outcome {
    case .decided(let state):
      self.init(id: decision.id, outcome: .decided, state: state, reason: nil)
    case .already(let state):
      self.init(id: decision.id, outcome: .already, state: state, reason: nil)
    case .refused(let refusal):
      self.init(id: decision.id, outcome: .refused, state: nil, reason: refusal.description)
    }
  }
}
