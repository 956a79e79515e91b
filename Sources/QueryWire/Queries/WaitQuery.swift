/// Asks for an answer when nothing is pending, quiet periods included.
public struct WaitQuery: WireQuery {
  /// After how many seconds the answer says that something still is.
  public var timeoutSeconds: Int

  public init(timeoutSeconds: Int = WireLimits.waitSecondsUnasked) {
    self.timeoutSeconds = timeoutSeconds
  }

  public static let parameters = ["timeout"]

  public init(_ items: QueryItems) throws(WireFault) {
    timeoutSeconds =
      try items.number("timeout", in: 0...WireLimits.waitSeconds)
      ?? WireLimits.waitSecondsUnasked
  }

  public var items: QueryItems {
    var items = QueryItems()
    items.add("timeout", timeoutSeconds)
    return items
  }
}
