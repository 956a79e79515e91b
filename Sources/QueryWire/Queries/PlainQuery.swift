/// A question without parameters; one that is given is a fault.
public struct PlainQuery: WireQuery {
  public init() {}

  public static let parameters: [String] = []

  public init(_ items: QueryItems) throws(WireFault) {}

  public var items: QueryItems { QueryItems() }
}
