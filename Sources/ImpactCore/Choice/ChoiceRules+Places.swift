extension ChoiceRules {
  /// The lines of a customer's own book that no rule could ever ask for, up to
  /// `BookLimits.faultsMax`: a slip in a place would else be silent.
  public func faults(in book: FactorBook) -> [BookFault] {
    var faults: [BookFault] = []
    for (index, factor) in book.factors.enumerated()
    where faults.count < BookLimits.faultsMax && !asks(for: factor.key.path, factor.measure) {
      faults.append(
        BookFault(
          file: book.file, line: FactorBook.line(ofFactor: index),
          reason: "No rule asks for a factor at \(factor.key.path) for \(factor.measure.rawValue). "
            + "`impactctl factors show` lists the places of an edition."))
    }
    return faults
  }

  /// Whether some rule would look up the place for some activity.
  func asks(for path: String, _ measure: ImpactMeasure) -> Bool {
    rules.contains { rule in
      guard case .places(let places) = rule.outcomes[measure] else { return false }
      return places.contains { $0.path.canBe(path[...]) }
    }
  }
}

extension RuleTemplate {
  /// Whether some values of its subjects fill it to that text.
  func canBe(_ text: Substring) -> Bool {
    RuleTemplate.match(pieces[...], text)
  }

  private static func match(_ pieces: ArraySlice<Piece>, _ text: Substring) -> Bool {
    guard let piece = pieces.first else { return text.isEmpty }
    let values =
      switch piece {
      case .text(let part): [part]
      case .subject(let subject): subject.values ?? [String(text.prefix { $0.isNumber })]
      }
    return values.contains { value in
      text.hasPrefix(value) && match(pieces.dropFirst(), text.dropFirst(value.count))
    }
  }
}

extension ChoiceSubject {
  /// Every value that it can have; nil for a year.
  fileprivate var values: [String]? {
    switch self {
    case .fact(let fact): fact.vocabulary
    case .table(let table): Array(table.entries.values)
    }
  }
}
