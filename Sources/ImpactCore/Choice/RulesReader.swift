/// Reads the sections of a rules file into rules, in one pass: a name must stand before its use.
struct RulesReader {
  let file: String
  private(set) var series: [FactorSeries] = []
  private(set) var tables: [ChoiceTable] = []
  private var rules: [ChoiceRule] = []

  init(file: String) { self.file = file }

  mutating func read(_ text: SectionText) throws(BookFault) -> ChoiceRules {
    for section in text.sections {
      switch section.kind {
      case "series": try readSeries(section)
      case "table": try readTable(section)
      case "rule": try readRule(section)
      default:
        throw fault(section.line, "A section is a [series …], a [table …] or a [rule …].")
      }
    }
    return ChoiceRules(series: series, rules: rules)
  }

  func fault(_ line: Int, _ reason: String) -> BookFault {
    BookFault(file: file, line: line, reason: reason)
  }

  private func allow(
    _ keys: [String], in section: SectionText.Section
  ) throws(BookFault) {
    for entry in section.entries where !keys.contains(entry.key) {
      let known = keys.joined(separator: ", ")
      throw fault(entry.line, "The key \(entry.key) is unknown here. Known are \(known).")
    }
  }

  private mutating func readSeries(_ section: SectionText.Section) throws(BookFault) {
    try allow(["use", "alternative to", "computed from"], in: section)
    guard !series.contains(where: { $0.name == section.name }) else {
      throw fault(section.line, "The series \(section.name) stands here already.")
    }
    let uses = FactorSeries.Use.allCases.map(\.rawValue).joined(separator: ", ")
    guard let use = section["use"].flatMap({ FactorSeries.Use(rawValue: $0.value) }) else {
      throw fault(section.line, "The series needs: use = one of \(uses).")
    }
    let others = section["alternative to"]
    let alternatives = others?.value.split(separator: " ").map(String.init) ?? []
    let basis = section["computed from"]
    for (name, line) in alternatives.map({ ($0, others?.line) })
      + [basis].compactMap({ $0 }).map({ ($0.value, $0.line) })
    where !series.contains(where: { $0.name == name }) {
      throw fault(line ?? section.line, "There is no series \(name) above.")
    }
    series.append(
      FactorSeries(
        name: section.name, use: use, alternatives: alternatives, basis: basis?.value))
  }

  private mutating func readTable(_ section: SectionText.Section) throws(BookFault) {
    let words = section.name.split(separator: " ")
    guard words.count == 3, words[1] == "by", let fact = ChoiceFact(rawValue: String(words[2]))
    else {
      let facts = ChoiceFact.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault(section.line, "A table is [table NAME by FACT], with a fact of \(facts).")
    }
    let name = String(words[0])
    guard ChoiceFact(rawValue: name) == nil, !tables.contains(where: { $0.name == name }) else {
      throw fault(section.line, "The name \(name) is taken.")
    }
    for entry in section.entries { try checkWord(entry.key, of: fact, entry.line) }
    let entries = section.entries.map { ($0.key, $0.value) }
    tables.append(ChoiceTable(name: name, fact: fact, entries: Dictionary(entries) { $1 }))
  }

  private mutating func readRule(_ section: SectionText.Section) throws(BookFault) {
    let measures = Dictionary(
      uniqueKeysWithValues: ImpactMeasure.allCases.map { ($0.ruleKey, [$0]) })
    let outcomeKeys = ["all"] + ImpactMeasure.allCases.map(\.ruleKey)
    try allow(["when"] + outcomeKeys + ["says", "default when", "if not held"], in: section)
    guard !rules.contains(where: { $0.name == section.name }) else {
      throw fault(section.line, "The rule \(section.name) stands here already.")
    }
    guard let when = section["when"] else { throw fault(section.line, "The rule has no when.") }
    var outcomes: [ImpactMeasure: RuleOutcome] = [:]
    for entry in section.entries where outcomeKeys.contains(entry.key) {
      let outcome = try outcome(entry)
      for measure in measures[entry.key] ?? ImpactMeasure.allCases { outcomes[measure] = outcome }
    }
    guard !outcomes.isEmpty else { throw fault(section.line, "The rule says nothing.") }
    rules.append(
      ChoiceRule(
        name: section.name, when: try condition(when), outcomes: outcomes,
        says: try section["says"].map(template) ?? RuleTemplate(pieces: []),
        isDefaultWhen: try section["default when"].map(condition),
        ifNotHeld: try section["if not held"].map(ifNotHeld) ?? .missing))
  }

  private func outcome(_ entry: SectionText.Entry) throws(BookFault) -> RuleOutcome {
    if entry.value == "zero" { return .zero }
    if let reason = entry.after("missing:") { return .missing(try template(reason)) }
    if let reason = entry.after("not applicable:") {
      return .notApplicable(try template(reason))
    }
    var places: [RuleOutcome.Place] = []
    for part in entry.value.split(separator: " + ") {
      let halves = part.trimmed.split(separator: "/", maxSplits: 1)
      guard halves.count == 2, let series = series.first(where: { $0.name == halves[0] }) else {
        throw fault(
          entry.line,
          "\"\(part)\" is none of SERIES/PLACE, zero, missing: … or not applicable: …")
      }
      let path = SectionText.Entry(
        key: entry.key, value: String(halves[1]), line: entry.line)
      places.append(RuleOutcome.Place(series: series, path: try template(path)))
    }
    return .places(places)
  }

  private func ifNotHeld(
    _ entry: SectionText.Entry
  ) throws(BookFault) -> ChoiceRule.IfNotHeld {
    if entry.value == "next rule" { return .nextRule }
    if let reason = entry.after("missing:") { return .missingBecause(try template(reason)) }
    throw fault(entry.line, "If a row is not held, say \"next rule\" or \"missing: …\".")
  }
}

extension SectionText.Section {
  fileprivate subscript(key: String) -> SectionText.Entry? { entries.first { $0.key == key } }
}

extension SectionText.Entry {
  /// The value without its first words, where it begins with them.
  fileprivate func after(_ words: String) -> SectionText.Entry? {
    guard value.hasPrefix(words) else { return nil }
    return SectionText.Entry(
      key: key, value: String(value.dropFirst(words.count).trimmed), line: line)
  }
}

extension ImpactMeasure {
  /// The key of the measure in a rule.
  fileprivate var ruleKey: String {
    switch self {
    case .ghg: "ghg"
    case .wtt: "wtt"
    case .nox: "nox"
    case .pm25: "pm25"
    }
  }
}
