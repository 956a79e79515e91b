/// Totals of activity and impact, grouped as asked.
public struct TotalsAnswer: WireValue {
  public var query: TotalsEcho
  public var groups: [TotalsGroup]
  public var total: Figures
  /// The books that the figures were made with, by full name: `uk-ghg-2024-v1.1`.
  public var editions: [String]
  /// The customer's own books that were in force, by full name, used or not.
  public var overlays: [String]

  public init(
    query: TotalsEcho, groups: [TotalsGroup], total: Figures, editions: [String],
    overlays: [String]
  ) {
    self.query = query
    self.groups = groups
    self.total = total
    self.editions = editions
    self.overlays = overlays
  }

  public var json: JSON {
    .object([
      "query": query.json, "groups": groups.json, "total": total.json,
      "editions": editions.json, "overlays": overlays.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    query = try object.member("query")
    groups = try object.member("groups")
    total = try object.member("total")
    editions = try object.member("editions")
    overlays = try object.member("overlays")
  }
}
