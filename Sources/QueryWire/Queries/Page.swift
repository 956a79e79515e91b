/// Which part of a long answer is wanted.
public struct Page: Hashable, Sendable {
  /// How many entries at most, 0 to `WireLimits.pageRows`.
  public var limit: Int
  /// How many entries to skip.
  public var offset: Int

  public init(limit: Int = WireLimits.pageRowsUnasked, offset: Int = 0) {
    self.limit = limit
    self.offset = offset
  }

  static let parameters = ["limit", "offset"]

  init(_ items: QueryItems) throws(WireFault) {
    self.init(
      limit: try items.number("limit", in: 0...WireLimits.pageRows) ?? WireLimits.pageRowsUnasked,
      offset: try items.number("offset", in: 0...WireLimits.offset) ?? 0)
  }

  func add(to items: inout QueryItems) {
    if limit != WireLimits.pageRowsUnasked { items.add("limit", limit) }
    if offset != 0 { items.add("offset", offset) }
  }
}
