/// The search for the factors of one activity key in one month under one policy.
struct FactorSearch {
  /// A rule that fits, and what comes of it.
  struct Finding {
    var basis: ImpactBasis
    /// Of the first row that the rule asks for; nil where it asks for none or no edition covers it.
    var edition: String?
    var isProvisional = false
    /// Position of the rule that said so; nil where none did.
    var position: Int?
  }

  let shelf: FactorShelf
  let facts: ActivityFacts
  let policy: FactorPolicy

  /// Why a row was not found.
  private struct Absence: Error {
    var reason: String
    static let undated = Absence(reason: "The row has no date.")
  }

  init(
    _ shelf: FactorShelf, key: ActivityKey, month: CivilMonth?, policy: FactorPolicy,
    engineCC: Int?
  ) {
    self.shelf = shelf
    self.policy = policy
    facts = ActivityFacts(
      key: key, month: month, engineCC: engineCC, asked: shelf.askedSeries(policy))
  }

  /// What the first rule says that fits; its position allows to ask for the next.
  func finding(_ measure: ImpactMeasure, after position: Int? = nil) -> Finding {
    let rules = shelf.rules
    for index in rules.candidates(facts, for: measure)
    where index > position ?? -1 && rules.rules[index].when.fits(facts) {
      if var finding = finding(rules.rules[index], measure) {
        finding.position = index
        return finding
      }
    }
    return Finding(basis: .missing(reason: "No rule of \(ChoiceRules.fileName) fits."))
  }

  /// The rule that would decide if the one at `position` did not; nil where there is none.
  func nextRule(_ measure: ImpactMeasure, after position: Int) -> NextRule? {
    let next = finding(measure, after: position)
    guard let index = next.position else { return nil }
    return NextRule(rule: shelf.rules.rules[index].applied(to: facts), basis: next.basis)
  }

  /// Nil where the rule leaves the decision to the next one.
  private func finding(_ rule: ChoiceRule, _ measure: ImpactMeasure) -> Finding? {
    switch rule.outcomes[measure] {
    case nil: nil
    case .zero: Finding(basis: .knownZero(rule: rule.applied(to: facts)))
    case .missing(let reason): Finding(basis: .missing(reason: reason.words(facts)))
    case .notApplicable(let reason): Finding(basis: .notApplicable(reason: reason.words(facts)))
    case .places(let places): finding(places, of: rule, measure)
    }
  }

  /// The factors of all places or none: a sum with a part missing is no figure.
  private func finding(
    _ places: [RuleOutcome.Place], of rule: ChoiceRule, _ measure: ImpactMeasure
  ) -> Finding? {
    var finding = Finding(basis: .missing(reason: Absence.undated.reason))
    guard let month = facts.month else { return finding }
    var factors: [Factor] = []
    for (index, place) in places.enumerated() {
      guard let path = place.path.filled(facts) else { return nil }
      let choice = shelf.edition(of: place.series, in: month, by: policy)
      if index == 0 { finding.edition = choice.name }
      do {
        let factor = try factor(at: path, for: measure, in: month, choice)
        if index == 0 { finding.edition = factor.edition }
        if case .book(_, true) = choice, choice.name == factor.edition {
          finding.isProvisional = true
        }
        factors.append(factor)
      } catch {
        switch rule.ifNotHeld {
        case .nextRule: return nil
        case .missing: finding.basis = .missing(reason: error.reason)
        case .missingBecause(let reason): finding.basis = .missing(reason: reason.words(facts))
        }
        finding.isProvisional = false
        return finding
      }
    }
    finding.basis = .factors(factors, rule: rule.applied(to: facts))
    return finding
  }

  /// The customer's own factor at that place, else the published one.
  private func factor(
    at path: String, for measure: ImpactMeasure, in month: CivilMonth, _ choice: EditionChoice
  ) throws(Absence) -> Factor {
    if let own = shelf.ownFactor(at: path, for: measure, in: month) { return own }
    switch choice {
    case .absent(let reason):
      throw Absence(reason: reason)
    case .book(let book, _):
      guard let factor = book[path: path], factor.measure == measure else {
        throw Absence(reason: "\(book.edition.name) has no row \(path).")
      }
      return factor
    }
  }
}
