import ImpactCore

extension LayoutReader {
  /// The word of a list that a value is.
  func oneOf<Word: RawRepresentable & CaseIterable>(
    _ value: String, _ what: String, line: Int
  ) throws(BookFault) -> Word where Word.RawValue == String {
    if let word = Word(rawValue: value) { return word }
    let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
    throw fault("The \(what) is one of \(known), not \"\(value)\".", line: line)
  }

  /// The field with a name, capitals or not.
  func field(_ name: some StringProtocol, _ line: Int) throws(BookFault) -> Field {
    let word = name.lowercased()
    if let field = Field.allCases.first(where: { $0.description.lowercased() == word }) {
      return field
    }
    let known = Field.allCases.map(\.description).joined(separator: ", ")
    throw fault("There is no field \"\(name)\". Fields are \(known).", line: line)
  }

  func fields(_ value: String, _ mark: Character, _ line: Int) throws(BookFault) -> [Field] {
    var fields: [Field] = []
    for part in value.split(separator: mark) { fields.append(try field(part.trimmed, line)) }
    return fields
  }

  func column(
    _ entry: SectionText.Entry, isRequired: Bool
  ) throws(BookFault) -> Layout.Column {
    let field = try field(entry.key, entry.line)
    let parts = entry.value.split(separator: "|", omittingEmptySubsequences: false)
      .map(\.trimmed)
    let takesUsual = parts.contains(LayoutReader.usualWords)
    let names = try foldedNames(parts.filter { $0 != LayoutReader.usualWords }, entry)
    return Layout.Column(field, names, isRequired: isRequired, takesSynonyms: takesUsual)
  }

  private static let usualWords: Substring = "usual names"

  /// Names parted by `|`, in the form in which headers are compared.
  func foldedNames(_ entry: SectionText.Entry) throws(BookFault) -> [String] {
    try foldedNames(entry.value.split(separator: "|", omittingEmptySubsequences: false), entry)
  }

  private func foldedNames(
    _ parts: [Substring], _ entry: SectionText.Entry
  ) throws(BookFault) -> [String] {
    var names: [String] = []
    for part in parts {
      let name = HeaderText(Array(part.utf8)[...]).name
      guard !name.isEmpty else {
        throw fault(
          "A name of the \(entry.key) is empty: no header could have it.", line: entry.line)
      }
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// One of several records in a row: its columns by their whole names, and what they say.
  func item(_ section: SectionText.Section) throws(BookFault) -> Layout.Item {
    var item = Layout.Item(name: section.name)
    for entry in section.entries {
      if entry.key.hasPrefix("says ") {
        item.says[try field(entry.key.dropFirst("says ".count), entry.line)] = entry.value
        continue
      }
      let names = entry.value.split(separator: "|").map { Array($0.utf8)[...].folded }
      item.columns[try field(entry.key, entry.line)] = names.filter { !$0.isEmpty }
    }
    guard item.columns[.weight]?.isEmpty == false else {
      throw fault("The item \(section.name) names no column of its weight.", line: section.line)
    }
    return item
  }

  func labels(_ section: SectionText.Section) throws(BookFault) -> [Field: [String]] {
    var labels: [Field: [String]] = [:]
    for entry in section.entries {
      labels[try field(entry.key, entry.line)] = try foldedNames(entry)
    }
    return labels
  }

  func vocabulary(_ section: SectionText.Section) throws(BookFault) -> Layout.Vocabulary {
    var words = Layout.Vocabulary(counted: [])
    for entry in section.entries {
      let list = entry.value.split(separator: ",").map { Array($0.utf8)[...].folded }
      switch (entry.key, entry.value) {
      case ("counted", _): words.counted = list
      case ("not applicable", _): words.notApplicable = list
      case ("otherwise", "held"): words.otherwise = .held
      case ("otherwise", "not applicable"): words.otherwise = .notApplicable
      default:
        throw fault(
          "A line here is: counted = …, not applicable = …, or otherwise = held or "
            + "not applicable.", line: entry.line)
      }
    }
    if let word = words.counted.first(where: words.notApplicable.contains) {
      throw fault(
        "\"\(word)\" cannot both count and be not applicable.", line: section.line)
    }
    guard !words.counted.isEmpty else {
      throw fault("No word counts, so no row ever would.", line: section.line)
    }
    return words
  }
}
