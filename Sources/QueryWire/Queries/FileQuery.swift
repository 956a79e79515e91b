public import ImpactCore

/// Asks for one dropped file.
public struct FileQuery: WireQuery {
  /// As it was known then; nil means the present.
  public var asOf: Instant?

  public init(asOf: Instant? = nil) {
    self.asOf = asOf
  }

  public static let parameters = ["as-of"]

  public init(_ items: QueryItems) throws(WireFault) {
    asOf = try items.asOf()
  }

  public var items: QueryItems {
    var items = QueryItems()
    items.add("as-of", asOf)
    return items
  }
}
