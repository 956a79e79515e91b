public import ImpactCore

/// Asks for the rejected and held rows.
public struct ProblemsQuery: WireQuery {
  /// Only those of this file; nil for all.
  public var file: String?
  /// What was known then; nil means the present.
  public var asOf: Instant?
  public var page: Page

  public init(file: String? = nil, asOf: Instant? = nil, page: Page = Page()) {
    self.file = file
    self.asOf = asOf
    self.page = page
  }

  public static let parameters = ["file", "as-of"] + Page.parameters

  public init(_ items: QueryItems) throws(WireFault) {
    file = try items.filter("file")
    asOf = try items.asOf()
    page = try Page(items)
  }

  public var items: QueryItems {
    var items = QueryItems()
    items.add("file", file)
    items.add("as-of", asOf)
    page.add(to: &items)
    return items
  }
}
