/// Asks to freeze the figures of a period.
public struct SignoffQuery: WireQuery {
  /// Named in the question: nobody signs everything by leaving it out.
  public var period: AskedPeriod
  /// The organisation whose figures are signed; nil for all of them.
  public var org: String?
  /// Who signs: 1 to `WireLimits.signerBytes` bytes.
  public var by: String
  /// Why, or for whom: 1 to `WireLimits.signoffNoteBytes` bytes.
  public var note: String

  public init(period: AskedPeriod, org: String? = nil, by: String, note: String) {
    self.period = period
    self.org = org
    self.by = by
    self.note = note
  }

  public static let parameters = AskedPeriod.parameters + ["org", "by", "note"]

  public init(_ items: QueryItems) throws(WireFault) {
    period = try AskedPeriod(items)
    guard period != .all else {
      throw WireFault("Give the period that is signed, such as FY2024-25.", at: "period")
    }
    org = try items.filter("org")
    by = try items.words("by", "the name of who signs", bytes: WireLimits.signerBytes)
    note = try items.words("note", "a note", bytes: WireLimits.signoffNoteBytes)
  }

  public var items: QueryItems {
    var items = QueryItems()
    period.add(to: &items)
    items.add("org", org)
    items.add("by", by)
    items.add("note", note)
    return items
  }
}

extension QueryItems {
  /// A text that must be there and that says something.
  fileprivate func words(
    _ name: String, _ what: String, bytes: Int
  ) throws(WireFault) -> String {
    let text = try value(name, "\(what), of 1 to \(bytes) bytes") { text in
      (1...bytes).contains(text.utf8.count) && !text.allSatisfy(\.isWhitespace) ? text : nil
    }
    guard let text else { throw WireFault("Give \(what), of 1 to \(bytes) bytes.", at: name) }
    return text
  }
}
