import HTTPTypes
import ImpactCore
import QueryWire

extension Answers {
  func factors() -> FactorsAnswer {
    let inForce = settings.current
    return FactorsAnswer(
      policy: inForce.policy.description, rules: inForce.shelf.rules.count,
      editions: inForce.shelf.bookAnswers)
  }

  func factorBook(_ id: String, _ query: FactorBookQuery) throws -> FactorBookAnswer {
    let shelf = settings.current.shelf
    guard let book = shelf.book(named: id) else {
      throw Responder.Refused(
        .notFound, "No factor book holds the edition \(id). See impactctl factors.")
    }
    return FactorBookAnswer(
      edition: shelf.answer(book), factors: book.factors.page(query.page).map(FactorAnswer.init),
      totalFactors: book.factors.count)
  }

  /// Refuses editions of different publications, with the reason: a difference between them would
  /// be neither a saving nor the effect of adopting one.
  func factorComparison(_ query: FactorComparisonQuery) async throws -> FactorComparisonAnswer {
    let inForce = settings.current
    let old = try inForce.policy(asked: query.old, at: "old")
    let new = try inForce.policy(asked: query.new, at: "new")
    do {
      try inForce.shelf.checkComparison(of: old, with: new)
    } catch {
      throw Responder.Refused(.unprocessableContent, "\(error)")
    }
    let period = query.totals.period.period(today: Clock.now().dateInUK)
    let reckoning = ComparisonReckoning(shelf: inForce.shelf, old: old, new: new)
    let postings = try await sums(query.totals, in: period)
    return reckoning.answer(query, period: period, postings: postings)
  }
}

extension ServiceSettings.InForce {
  /// The policy that a question asks for, else the configured one.
  func policy(of query: TotalsQuery) throws(WireFault) -> FactorPolicy {
    try query.factors.map { (asked) throws(WireFault) in try policy(asked: asked, at: "factors") }
      ?? policy
  }

  /// The policy that a question names in the parameter `name`, checked against the shelf.
  func policy(asked text: String, at name: String) throws(WireFault) -> FactorPolicy {
    guard let asked = FactorPolicy(text) else {
      throw WireFault("Give calendar-year, financial-year or an edition.", at: name)
    }
    do {
      try shelf.check(asked)
    } catch {
      throw WireFault("\(error)", at: name)
    }
    return shelf.settle(asked, over: policy)
  }
}
