extension RulesReader {
  /// `stream mileage, kind car van, segment given`; `always` fits everything.
  func condition(_ entry: SectionText.Entry) throws(BookFault) -> RuleCondition {
    if entry.value == "always" { return .always }
    var condition = RuleCondition.always
    for part in entry.value.split(separator: ",") {
      var words = part.split(separator: " ").map(String.init)
      guard words.count > 1 else {
        throw fault(entry.line, "\"\(part.trimmed)\" is not a fact and what it must be.")
      }
      let subject = try subject(words.removeFirst(), entry.line)
      switch words {
      case ["given"]: condition.clauses.append(.init(subject: subject, test: .given))
      case ["not", "given"]: condition.clauses.append(.init(subject: subject, test: .notGiven))
      default:
        if case .fact(let fact) = subject {
          for word in words { try checkWord(word, of: fact, entry.line) }
        }
        condition.clauses.append(.init(subject: subject, test: .oneOf(words)))
      }
    }
    return condition
  }

  /// Refuses a word that the fact never has: a slip of the pen would never fit.
  func checkWord(_ word: String, of fact: ChoiceFact, _ line: Int) throws(BookFault) {
    let words = fact == .asked ? series.map(\.name) : fact.vocabulary
    guard let words, !words.contains(word) else { return }
    let list = words.joined(separator: ", ")
    throw fault(line, "\(fact.rawValue) is never \(word). It is one of \(list).")
  }

  private func subject(_ name: String, _ line: Int) throws(BookFault) -> ChoiceSubject {
    if let fact = ChoiceFact(rawValue: name) { return .fact(fact) }
    guard let table = tables.first(where: { $0.name == name }) else {
      throw fault(line, "There is no fact and no table \(name) above.")
    }
    return .table(table)
  }

  func template(_ entry: SectionText.Entry) throws(BookFault) -> RuleTemplate {
    var template = RuleTemplate(pieces: [])
    var rest = entry.value[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw fault(entry.line, "A { is not closed.")
      }
      template.pieces.append(.text(String(rest[..<open])))
      let name = String(rest[rest.index(after: open)..<close])
      template.pieces.append(.subject(try subject(name, entry.line)))
      rest = rest[rest.index(after: close)...]
    }
    template.pieces.append(.text(String(rest)))
    return template
  }
}
