/// Words that are looked for in a cell: `plug in`, or with a star for any ending, `incin*`.
package struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  private let words: [String]
  private let isOpen: Bool

  package init(stringLiteral text: String) {
    isOpen = text.hasSuffix("*")
    words = (isOpen ? String(text.dropLast()) : text).split(separator: " ").map(String.init)
  }

  /// Whether the words stand next to each other somewhere in the text.
  package func occurs(in text: CellWords) -> Bool {
    guard text.words.count >= words.count else { return false }
    return (0...text.words.count - words.count).contains { start in
      words.indices.allSatisfy { index in
        let word = text.words[start + index]
        return isOpen && index == words.count - 1
          ? word.hasPrefix(words[index]) : word == words[index]
      }
    }
  }
}

/// The words of a cell, lower case, without marks.
package struct CellWords: Hashable, Sendable {
  package let words: [String]

  package init(_ cell: CellText) {
    words = cell.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

/// Phrases and what they mean, the more telling first.
package struct PhraseBook<Meaning: Sendable>: Sendable {
  private let entries: [(phrases: [Phrase], meaning: Meaning)]

  package init(_ entries: [(phrases: [Phrase], meaning: Meaning)]) {
    self.entries = entries
  }

  /// The meaning of the first entry with a phrase in the text.
  package func meaning(of text: CellWords) -> Meaning? {
    entries.first { $0.phrases.contains { $0.occurs(in: text) } }?.meaning
  }

  /// Every meaning that has a phrase in the text, in the order of the entries.
  package func meanings(of text: CellWords) -> [Meaning] {
    entries.filter { $0.phrases.contains { $0.occurs(in: text) } }.map(\.meaning)
  }
}
