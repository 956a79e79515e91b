/// Asks for the rejected and held rows.
public struct ProblemsQuery: WireQuery {
  /// Only those of this file; nil for all.
  public var file: String?
  public var page: Page

  public init(file: String? = nil, page: Page = Page()) {
    self.file = file
    self.page = page
  }

  public static let parameters = ["file"] + Page.parameters

  public init(_ items: QueryItems) throws(WireFault) {
    file = try items.filter("file")
    page = try Page(items)
  }

  public var items: QueryItems {
    var items = QueryItems()
    items.add("file", file)
    page.add(to: &items)
    return items
  }
}
