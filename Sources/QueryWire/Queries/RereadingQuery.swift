/// Says what a file could not say itself, and has it read again.
public struct RereadingQuery: WireQuery {
  public enum Saying: Hashable, Sendable {
    /// It adds to the earlier file of its name.
    case adds
    /// It replaces the earlier file of its name.
    case replaces
    /// Its undated rows belong to these days.
    case period(AskedPeriod)
  }

  public var saying: Saying

  public init(saying: Saying) {
    self.saying = saying
  }

  public static let parameters = ["add", "replace"] + AskedPeriod.parameters

  public init(_ items: QueryItems) throws(WireFault) {
    let period = try AskedPeriod(items)
    switch (try items.yes("add"), try items.yes("replace"), period) {
    case (true, false, .all): saying = .adds
    case (false, true, .all): saying = .replaces
    case (false, false, let period) where period != .all: saying = .period(period)
    default: throw WireFault("Say one thing: add=yes, replace=yes or a period.")
    }
  }

  public var items: QueryItems {
    var items = QueryItems()
    switch saying {
    case .adds: items.add("add", "yes")
    case .replaces: items.add("replace", "yes")
    case .period(let period): period.add(to: &items)
    }
    return items
  }
}
