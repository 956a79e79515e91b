/// What the daemon tells of itself: that its books or its settings have changed, and how they
/// stand now.
public struct News: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// A commit has changed the books.
    case books
    /// Configuration and factor books were read again.
    case settings
  }

  /// Grows with every change; what is told later has the greater number.
  public var number: Int
  public var kind: Kind
  public var state: BooksAnswer

  public init(number: Int, kind: Kind, state: BooksAnswer) {
    self.number = number
    self.kind = kind
    self.state = state
  }

  /// As it stands in the stream of `/v1/events`.
  public var event: ServerEvent {
    ServerEvent(id: String(number), name: kind.rawValue, data: state.json.text)
  }

  /// Nil for a kind that this release does not know, so that an older client can hear a newer
  /// daemon.
  public init?(_ event: ServerEvent) throws(WireFault) {
    guard let kind = Kind(rawValue: event.name) else { return nil }
    guard let number = event.id.flatMap({ Int($0) }) else {
      throw WireFault("a number is expected", at: "id")
    }
    self.init(
      number: number, kind: kind, state: try BooksAnswer(utf8: Array(event.data.utf8)))
  }
}
