public import ImpactCore

/// Asks what was dropped and what became of it, the newest first.
public struct FilesQuery: WireQuery {
  /// Only files in this state; nil for all.
  public var state: FileAnswer.State?
  /// Only files of this organisation; nil for all.
  public var org: String?
  /// What was known then; nil means the present.
  public var asOf: Instant?
  public var page: Page

  public init(
    state: FileAnswer.State? = nil, org: String? = nil, asOf: Instant? = nil, page: Page = Page()
  ) {
    self.state = state
    self.org = org
    self.asOf = asOf
    self.page = page
  }

  public static let parameters = ["state", "org", "as-of"] + Page.parameters

  public init(_ items: QueryItems) throws(WireFault) {
    state = try items.word("state", FileAnswer.State.self)
    org = try items.filter("org")
    asOf = try items.asOf()
    page = try Page(items)
  }

  public var items: QueryItems {
    var items = QueryItems()
    items.add("state", state?.rawValue)
    items.add("org", org)
    items.add("as-of", asOf)
    page.add(to: &items)
    return items
  }
}
