/// Asks what another edition would make of the rows that a totals question is about.
public struct FactorComparisonQuery: WireQuery {
  /// Editions by name (`uk-ghg-2024`) or with version (`uk-ghg-2024-v1.1`).
  public var old: String
  public var new: String
  /// Which rows, and how grouped: everything of a totals question but `factors` and `range`.
  public let totals: TotalsQuery

  public init(old: String, new: String, totals: TotalsQuery = TotalsQuery()) {
    self.old = old
    self.new = new
    var rows = totals
    rows.factors = nil
    rows.range = false
    self.totals = rows
  }

  public static let parameters = ["old", "new"] + TotalsQuery.rowParameters

  public init(_ items: QueryItems) throws(WireFault) {
    self.init(
      old: try FactorComparisonQuery.edition("old", items),
      new: try FactorComparisonQuery.edition("new", items), totals: try TotalsQuery(items))
    guard !totals.by.contains(.edition) else {
      throw WireFault("A comparison has two editions; group by something else.", at: "by")
    }
  }

  private static func edition(
    _ name: String, _ items: QueryItems
  ) throws(WireFault) -> String {
    guard let edition = try items.filter(name) else {
      throw WireFault("Name an edition such as uk-ghg-2024.", at: name)
    }
    return edition
  }

  public var items: QueryItems {
    var items = QueryItems()
    items.add("old", old)
    items.add("new", new)
    return items + totals.items
  }
}
