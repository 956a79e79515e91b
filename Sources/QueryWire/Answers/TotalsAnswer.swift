/// Totals of activity and impact, grouped as asked.
public struct TotalsAnswer: WireValue {
  public var query: TotalsEcho
  public var groups: [TotalsGroup]
  public var total: Figures

  public init(query: TotalsEcho, groups: [TotalsGroup], total: Figures) {
    self.query = query
    self.groups = groups
    self.total = total
  }

  public var json: JSON {
    .object(["query": query.json, "groups": groups.json, "total": total.json])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    query = try object.member("query")
    groups = try object.member("groups")
    total = try object.member("total")
  }
}
