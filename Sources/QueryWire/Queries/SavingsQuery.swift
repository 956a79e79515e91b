/// Asks what was saved, against baselines and by assumption sets.
public struct SavingsQuery: WireQuery {
  public var months: MonthsQuery
  /// Whether the formulas are wanted with their numbers filled in.
  public var hasWorking: Bool

  public init(_ months: MonthsQuery = MonthsQuery(), hasWorking: Bool = false) {
    self.months = months
    self.hasWorking = hasWorking
  }

  public static let parameters = MonthsQuery.parameters + ["working"]

  public init(_ items: QueryItems) throws(WireFault) {
    months = try MonthsQuery(items)
    hasWorking = try items.yes("working")
  }

  public var items: QueryItems {
    var items = months.items
    if hasWorking { items.add("working", "yes") }
    return items
  }
}
