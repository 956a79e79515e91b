/// Asks what has moved since a sign-off.
public struct DriftQuery: WireQuery {
  /// Such as `s1`; nil for the newest.
  public var id: String?

  public init(id: String? = nil) {
    self.id = id
  }

  public static let parameters = ["id"]

  public init(_ items: QueryItems) throws(WireFault) {
    id = try items.filter("id")
  }

  public var items: QueryItems {
    var items = QueryItems()
    items.add("id", id)
    return items
  }
}
