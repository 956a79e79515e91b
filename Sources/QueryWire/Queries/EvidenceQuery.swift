/// Asks for the evidence pack of a period: of everything together, so it is not grouped.
public struct EvidenceQuery: WireQuery {
  public var months: MonthsQuery

  public init(_ months: MonthsQuery) {
    self.months = months
  }

  public static let parameters = MonthsQuery.parameters.filter { $0 != "by" }

  public init(_ items: QueryItems) throws(WireFault) {
    months = try MonthsQuery(items)
  }

  public var items: QueryItems { months.items }
}
