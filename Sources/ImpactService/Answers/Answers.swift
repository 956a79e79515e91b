import Glibc
import HTTPTypes
import ImpactCore
import Ledger
import Logging
package import QueryWire

/// Answers every question of the contract from the published snapshot and, where rows or files are
/// asked for, from the ledger.
package struct Answers: Sendable {
  let settings: ServiceSettings
  let board: ServiceBoard
  let keeper: LedgerKeeper
  let idle: IdleBoard
  let alarm: StorageAlarm
  let events: DropEvents
  let desk: ArrivalDesk
  let auditor: Auditor
  let custodian: Custodian
  let logger: Logger
  let startedAt: Int64
  /// The state directory.
  let state: String

  /// `uid` is who asks, where the route changes something.
  package func answer(
    _ route: Route, id: String?, query: String, by uid: UInt32?
  ) async throws -> JSON {
    switch route {
    case .totals:
      return try await totals(TotalsQuery(query: query))
    case .savings:
      return try await savings(SavingsQuery(query: query)).json
    case .measures:
      return try await measures(MonthsQuery(query: query)).json
    case .evidence:
      return try await evidence(EvidenceQuery(query: query)).json
    case .files:
      return try await files(FilesQuery(query: query)).json
    case .file:
      return try await file(id ?? "", asOf: FileQuery(query: query).asOf).json
    case .problems:
      return try await problems(ProblemsQuery(query: query)).json
    case .explain:
      return try await explain(ExplainQuery(query: query)).json
    case .factors:
      _ = try PlainQuery(query: query)
      return factors().json
    case .factorBook:
      return try factorBook(id ?? "", FactorBookQuery(query: query)).json
    case .factorComparison:
      return try await factorComparison(FactorComparisonQuery(query: query)).json
    case .held:
      return try await held(HeldQuery(query: query)).json
    case .signoffs:
      return try await signoffs(SignoffsQuery(query: query)).json
    case .drift:
      return try await drift(DriftQuery(query: query)).json
    case .acceptHeld, .rejectHeld, .correctHeld, .undoHeld, .retract, .rereadFile, .signoff,
      .forget:
      return try await correct(route, id: id ?? "", query: query, by: uid)
    case .status, .verify, .wait, .rescan, .reload, .backup, .events:
      return try await tell(route, query: query)
    }
  }

  /// What is about the daemon itself.
  private func tell(_ route: Route, query: String) async throws -> JSON {
    switch route {
    case .verify: return try await verify(PlainQuery(query: query)).json
    case .wait: return try await wait(WaitQuery(query: query)).json
    case .rescan: return rescan(try PlainQuery(query: query)).json
    case .reload:
      _ = try PlainQuery(query: query)
      return try await settings.reload().json
    case .backup, .events:
      preconditionFailure("a copy of the ledger and a stream of events are no JSON")
    default:
      _ = try PlainQuery(query: query)
      return try await status().json
    }
  }

  /// What is written down with who wanted it. Nobody changes anything whom the system does not
  /// know.
  private func correct(
    _ route: Route, id: String, query: String, by uid: UInt32?
  ) async throws -> JSON {
    guard let uid else {
      throw Responder.Refused(.forbidden, "The system does not say who is asking.")
    }
    switch route {
    case .retract: return try await retract(RetractionQuery(query: query), by: uid).json
    case .signoff: return try await signoff(SignoffQuery(query: query), by: uid).json
    case .forget: return try await forget(ForgettingQuery(query: query)).json
    case .rereadFile: return try await reread(id, RereadingQuery(query: query), by: uid).json
    default: return try await decide(route, query: query, by: uid).json
    }
  }
}
