import HTTPTypes
import ImpactCore
import Ledger
import Logging
import QueryWire

/// What was reported, and what has moved since.
extension Answers {
  func signoff(_ query: SignoffQuery, by uid: UInt32) async throws -> SignoffAnswer {
    let now = Clock.now()
    let signed: SignedPeriod
    do {
      signed = try SignedPeriod(query.period.period(today: now.dateInUK), org: query.org)
    } catch {
      throw Responder.Refused(.unprocessableContent, "\(error)")
    }
    let made = try await keeper.sign(query, signed, settings.current, by: uid, at: now)
    logger.log(
      .notice, .signedOff, "\(made.id) was signed by \(query.by), uid \(uid)", ["uid": "\(uid)"])
    return try SignoffAnswer(made)
  }

  func signoffs(_ query: SignoffsQuery) async throws -> SignoffsAnswer {
    let page = try await keeper.signOffs(page: query.page)
    return SignoffsAnswer(
      signoffs: try page.signOffs.map { try SignoffAnswer($0) }, totalSignoffs: page.total)
  }

  func drift(_ query: DriftQuery) async throws -> DriftAnswer {
    guard let signOff = try await keeper.signOff(query.id) else {
      throw Responder.Refused(
        .notFound,
        query.id.map { "Nothing was signed as \($0). See impactctl signoffs." }
          ?? "Nothing was signed yet. See impactctl signoff --help.")
    }
    let terms = signOff.terms
    let then = try await keeper.factors(terms.shelf)
    let now = settings.current
    let today = try await keeper.factors(now.record).record
    guard let policy = FactorPolicy(terms.policy) else {
      throw LedgerError.damaged("a sign-off names no policy")
    }
    let shelf = try FactorShelf(texts: then.texts)
    let reckoning = try await keeper.drift(since: signOff, shelf: shelf, policy: policy)
    let frozen = terms.isIntact ? try JSON(utf8: Array(terms.figures.utf8)) : nil
    return reckoning.answer(
      try SignoffAnswer(signOff), frozen: frozen,
      shelf: now.shelf, policy: now.policy,
      changes: ShelfChange.changes(from: then.record, to: today), at: Clock.now())
  }
}
