/// A table of the rules file: for values of a fact, the word of the factor books.
struct ChoiceTable {
  let name: String
  let fact: ChoiceFact
  let entries: [String: String]

  /// Nil where the table has no entry: the books have no word for it.
  func value(_ facts: ActivityFacts) -> String? {
    facts.value(fact).flatMap { entries[$0] }
  }
}
