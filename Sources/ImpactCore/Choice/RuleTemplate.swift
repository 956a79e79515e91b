/// A text with places to fill in: `car-by-size/{size}/{fuel}`.
struct RuleTemplate {
  enum Piece {
    case text(String)
    case subject(ChoiceSubject)
  }

  var pieces: [Piece]

  /// With the books' words; nil where one of them is not known.
  func filled(_ facts: ActivityFacts) -> String? {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let part):
        text += part
      case .subject(let subject):
        guard let value = subject.value(facts) else { return nil }
        text += value
      }
    }
    return text
  }

  /// With words for people.
  func words(_ facts: ActivityFacts) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let part): text += part
      case .subject(let subject): text += subject.words(facts)
      }
    }
  }
}
