/// A text of named sections, as people write settings: `[kind name]`, then `key = value` lines.
///
/// A line that begins with a blank goes on with the value before it. A line whose first sign is `#`
/// is a remark.
package struct SectionText {
  package struct Entry: Hashable, Sendable {
    package let key: String
    package let value: String
    /// As an editor shows it, from 1.
    package let line: Int
  }

  package struct Section: Hashable, Sendable {
    /// The first word in the brackets.
    package let kind: String
    /// The other words.
    package let name: String
    package let line: Int
    package fileprivate(set) var entries: [Entry] = []
  }

  package private(set) var sections: [Section] = []

  package init(file: String, bytes: [UInt8]) throws(BookFault) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw BookFault(file: file, line: 1, reason: "The file is not UTF-8 text.")
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      do {
        try read(line, number: index + 1)
      } catch {
        throw BookFault(file: file, line: index + 1, reason: error.reason)
      }
    }
  }

  private enum LineFault: Error {
    case noSection, noValue, badHead, keyTwice(String)

    var reason: String {
      switch self {
      case .noSection: "The line stands before the first [section]."
      case .noValue: "The line is none of [section], key = value, or # remark."
      case .badHead: "A section begins with [kind name]."
      case .keyTwice(let key): "The key \(key) stands in this section already."
      }
    }
  }

  private mutating func read(_ line: Substring, number: Int) throws(LineFault) {
    let words = line.trimmed
    if words.isEmpty || words.hasPrefix("#") { return }
    if words.hasPrefix("[") { return try begin(words, number) }
    guard var section = sections.popLast() else { throw .noSection }
    defer { sections.append(section) }
    if line.first == " " || line.first == "\t", let last = section.entries.popLast() {
      section.entries.append(
        Entry(key: last.key, value: "\(last.value) \(words)", line: last.line))
      return
    }
    let halves = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].trimmed.isEmpty else { throw .noValue }
    let key = String(halves[0].trimmed)
    guard !section.entries.contains(where: { $0.key == key }) else { throw .keyTwice(key) }
    section.entries.append(Entry(key: key, value: String(halves[1].trimmed), line: number))
  }

  private mutating func begin(_ words: Substring, _ number: Int) throws(LineFault) {
    guard words.hasSuffix("]") else { throw .badHead }
    let head = words.dropFirst().dropLast().trimmed.split(separator: " ", maxSplits: 1)
    guard head.count == 2 else { throw .badHead }
    sections.append(
      Section(kind: String(head[0]), name: String(head[1].trimmed), line: number))
  }
}

extension Substring {
  /// Without blanks at both ends.
  package var trimmed: Substring {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let front = drop(while: isBlank)
    guard let last = front.lastIndex(where: { !isBlank($0) }) else { return "" }
    return front[...last]
  }
}
