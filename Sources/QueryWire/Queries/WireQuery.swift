/// A question that both ends of the socket write and read in the same way.
public protocol WireQuery: Hashable, Sendable {
  /// Every parameter that the question can have.
  static var parameters: [String] { get }
  init(_ items: QueryItems) throws(WireFault)
  var items: QueryItems { get }
}

extension WireQuery {
  /// Reads what stands behind the `?` of a request. An unknown, repeated or wrong parameter is a
  /// fault that says what is allowed.
  public init(query: String) throws(WireFault) {
    let items = try QueryItems(query: query)
    try items.allow(Self.parameters)
    try self.init(items)
  }

  /// The text to stand behind the `?`; empty where the question asks for nothing special.
  public var query: String { items.query }
}
