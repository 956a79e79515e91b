/// One file that factors come from, as it was read: a book, or the rules of choice.
public struct FactorText: Hashable, Sendable {
  public enum Role: String, CaseIterable, Sendable {
    case published
    /// A book of the customer's own.
    case own
    case rules
  }

  public var role: Role
  /// The file's name, for messages.
  public var file: String
  public var bytes: [UInt8]

  public init(role: Role, file: String, bytes: [UInt8]) {
    self.role = role
    self.file = file
    self.bytes = bytes
  }
}

extension FactorShelf {
  /// Reads the texts of a shelf, of which exactly one holds the rules of choice. Throws the first
  /// fault: the same texts always make the same shelf.
  public init(texts: [FactorText]) throws(BookFault) {
    let rules = texts.filter { $0.role == .rules }
    guard rules.count == 1 else {
      throw BookFault(
        file: ChoiceRules.fileName, line: 1,
        reason: rules.isEmpty ? "The rules of choice are missing." : "The rules are given twice.")
    }
    try self.init(
      books: FactorShelf.books(.published, among: texts),
      own: FactorShelf.books(.own, among: texts),
      rules: ChoiceRules(file: rules[0].file, bytes: rules[0].bytes))
  }

  private static func books(
    _ role: FactorText.Role, among texts: [FactorText]
  ) throws(BookFault) -> [FactorBook] {
    var books: [FactorBook] = []
    for text in texts where text.role == role {
      books.append(try FactorBook(file: text.file, bytes: text.bytes))
    }
    return books
  }
}
