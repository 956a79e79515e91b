/// When a rule fits: every clause must hold.
struct RuleCondition {
  struct Clause {
    enum Test {
      case oneOf([String])
      case given, notGiven
    }

    var subject: ChoiceSubject
    var test: Test
  }

  var clauses: [Clause]

  /// Fits every activity.
  static let always = RuleCondition(clauses: [])

  func fits(_ facts: ActivityFacts) -> Bool {
    clauses.allSatisfy { clause in
      switch clause.test {
      case .oneOf(let values): clause.subject.is(oneOf: values, facts)
      case .given: clause.subject.value(facts) != nil
      case .notGiven: clause.subject.value(facts) == nil
      }
    }
  }

  /// The values that the fact must have one of; nil where the condition leaves it open.
  func values(of wanted: ChoiceFact) -> [String]? {
    for clause in clauses {
      if case .fact(wanted) = clause.subject, case .oneOf(let values) = clause.test {
        return values
      }
    }
    return nil
  }
}
