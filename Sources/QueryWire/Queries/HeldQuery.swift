public import ImpactCore

/// Asks for the rows that wait for a decision.
public struct HeldQuery: WireQuery {
  /// Only rows of this organisation; nil for all.
  public var org: String?
  /// What was known then; nil means the present.
  public var asOf: Instant?
  public var page: Page

  public init(org: String? = nil, asOf: Instant? = nil, page: Page = Page()) {
    self.org = org
    self.asOf = asOf
    self.page = page
  }

  public static let parameters = ["org", "as-of"] + Page.parameters

  public init(_ items: QueryItems) throws(WireFault) {
    org = try items.filter("org")
    asOf = try items.asOf()
    page = try Page(items)
  }

  public var items: QueryItems {
    var items = QueryItems()
    items.add("org", org)
    items.add("as-of", asOf)
    page.add(to: &items)
    return items
  }
}
