public import ImpactCore

/// Which factor books and rules of choice were in force, and by which policy: names and digests,
/// never texts.
public struct ShelfRecord: Hashable, Sendable {
  public struct Book: Hashable, Sendable {
    public var role: FactorText.Role
    /// The file's name without its folder: a folder that is moved changes nothing.
    public var name: String
    /// Lower-case hexadecimal, 64 digits.
    public var sha256: String

    public init(role: FactorText.Role, name: String, sha256: String) {
      self.role = role
      self.name = name
      self.sha256 = sha256
    }
  }

  /// By role and name.
  public let books: [Book]
  /// The configured policy, such as `calendar-year`.
  public let policy: String

  public init(_ texts: [ShelfText], policy: String) {
    self.init(
      books: texts.map { text in
        let name = text.text.file.split(separator: "/").last.map(String.init) ?? text.text.file
        return Book(role: text.text.role, name: name, sha256: text.sha256)
      }, policy: policy)
  }

  init(books: [Book], policy: String) {
    self.books = books.sorted {
      ($0.role.rawValue, $0.name, $0.sha256) < ($1.role.rawValue, $1.name, $1.sha256)
    }
    self.policy = policy
  }
}

/// A record of the ledger: what was in force from a time on.
public struct NotedShelf: Hashable, Sendable {
  public var number: Int64
  public var at: Instant
  public var record: ShelfRecord
}
