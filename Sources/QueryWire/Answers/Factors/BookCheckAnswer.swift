/// Whether factor books can be used, told without a daemon.
public struct BookCheckAnswer: Hashable, Sendable {
  public var books: [CheckedBook]

  public init(books: [CheckedBook]) {
    self.books = books
  }

  /// Whether a book cannot be used.
  public var hasFault: Bool { books.contains(where: \.isFaulty) }
}
