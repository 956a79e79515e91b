/// What a condition compares and a template fills in: a fact, or what a table makes of one.
enum ChoiceSubject {
  case fact(ChoiceFact)
  case table(ChoiceTable)

  func value(_ facts: ActivityFacts) -> String? {
    switch self {
    case .fact(let fact): facts.value(fact)
    case .table(let table): table.value(facts)
    }
  }

  func words(_ facts: ActivityFacts) -> String {
    switch self {
    case .fact(let fact): facts.words(fact)
    case .table(let table): table.value(facts) ?? ""
    }
  }

  func `is`(oneOf values: [String], _ facts: ActivityFacts) -> Bool {
    switch self {
    case .fact(let fact): facts.is(fact, oneOf: values)
    case .table(let table): table.value(facts).map(values.contains) ?? false
    }
  }
}
