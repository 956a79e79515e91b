/// Asks what was dropped and what became of it, the newest first.
public struct FilesQuery: WireQuery {
  /// Only files in this state; nil for all.
  public var state: FileAnswer.State?
  /// Only files of this organisation; nil for all.
  public var org: String?
  public var page: Page

  public init(state: FileAnswer.State? = nil, org: String? = nil, page: Page = Page()) {
    self.state = state
    self.org = org
    self.page = page
  }

  public static let parameters = ["state", "org"] + Page.parameters

  public init(_ items: QueryItems) throws(WireFault) {
    state = try items.word("state", FileAnswer.State.self)
    org = try items.filter("org")
    page = try Page(items)
  }

  public var items: QueryItems {
    var items = QueryItems()
    items.add("state", state?.rawValue)
    items.add("org", org)
    page.add(to: &items)
    return items
  }
}
