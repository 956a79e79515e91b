/// Takes a file back.
public struct RetractionQuery: WireQuery {
  /// Such as `f12`.
  public var file: String
  /// Kept in the history for ever: 1 to `WireLimits.reasonBytes` bytes.
  public var why: String

  public init(file: String, why: String) {
    self.file = file
    self.why = why
  }

  public static let parameters = ["file", "why"]

  public init(_ items: QueryItems) throws(WireFault) {
    guard let file = try items.filter("file") else {
      throw WireFault("Give the number of a file.", at: "file")
    }
    self.file = file
    why = try items.reason("why")
  }

  public var items: QueryItems {
    var items = QueryItems()
    items.add("file", file)
    items.add("why", why)
    return items
  }
}

extension QueryItems {
  /// Words of a person that are kept for ever; they must be there.
  func reason(_ name: String) throws(WireFault) -> String {
    let what = "a reason of 1 to \(WireLimits.reasonBytes) bytes on one line"
    let given = try value(name, what) { text in
      let isLine = !text.contains { $0.isNewline } && text.contains { !$0.isWhitespace }
      return isLine && text.utf8.count <= WireLimits.reasonBytes ? text : nil
    }
    guard let given else { throw WireFault("Give \(what).", at: name) }
    return given
  }
}
