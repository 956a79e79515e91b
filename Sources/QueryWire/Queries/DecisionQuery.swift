/// Names the held rows that are to be decided.
public struct DecisionQuery: WireQuery {
  /// 1 to `WireLimits.decisions` ids, such as `f12-r34`.
  public var ids: [String]

  public init(ids: [String]) {
    self.ids = ids
  }

  public static let parameters = ["ids"]

  public init(_ items: QueryItems) throws(WireFault) {
    ids = try items.rowIDs("ids")
  }

  public var items: QueryItems {
    var items = QueryItems()
    items.add("ids", ids.joined(separator: ","))
    return items
  }
}

extension QueryItems {
  /// Ids of rows with commas between them, each once.
  func rowIDs(_ name: String) throws(WireFault) -> [String] {
    let what = "the ids of 1 to \(WireLimits.decisions) held rows, each once, with commas between"
    guard self[name] != nil else { throw WireFault("Give \(what).", at: name) }
    return try value(name, what) { text in
      let ids = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let isRight =
        (1...WireLimits.decisions).contains(ids.count) && Set(ids).count == ids.count
        && ids.allSatisfy { (1...WireLimits.idBytes).contains($0.utf8.count) }
      return isRight ? ids : nil
    } ?? []
  }
}
