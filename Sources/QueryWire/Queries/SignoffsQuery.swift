/// Asks what was signed, the newest first.
public struct SignoffsQuery: WireQuery {
  public var page: Page

  public init(page: Page = Page()) {
    self.page = page
  }

  public static let parameters = Page.parameters

  public init(_ items: QueryItems) throws(WireFault) {
    page = try Page(items)
  }

  public var items: QueryItems {
    var items = QueryItems()
    page.add(to: &items)
    return items
  }
}
