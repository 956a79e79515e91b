/// Asks for the rows that wait for a decision.
public struct HeldQuery: WireQuery {
  /// Only rows of this organisation; nil for all.
  public var org: String?
  public var page: Page

  public init(org: String? = nil, page: Page = Page()) {
    self.org = org
    self.page = page
  }

  public static let parameters = ["org"] + Page.parameters

  public init(_ items: QueryItems) throws(WireFault) {
    org = try items.filter("org")
    page = try Page(items)
  }

  public var items: QueryItems {
    var items = QueryItems()
    items.add("org", org)
    page.add(to: &items)
    return items
  }
}
