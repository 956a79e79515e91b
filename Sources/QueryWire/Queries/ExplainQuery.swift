/// Asks for the rows behind the figure that `totals` asks for. `by` and `range` are understood and
/// change nothing, so that the options of a totals question can be used as they are.
public struct ExplainQuery: WireQuery {
  public var totals: TotalsQuery
  public var page: Page

  public init(totals: TotalsQuery = TotalsQuery(), page: Page = Page()) {
    self.totals = totals
    self.page = page
  }

  public static let parameters = TotalsQuery.parameters + Page.parameters

  public init(_ items: QueryItems) throws(WireFault) {
    totals = try TotalsQuery(items)
    page = try Page(items)
  }

  public var items: QueryItems {
    var items = totals.items
    page.add(to: &items)
    return items
  }
}
