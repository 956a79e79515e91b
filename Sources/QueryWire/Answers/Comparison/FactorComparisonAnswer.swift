/// What adopting another edition would do to the figures of the ledger's own rows.
public struct FactorComparisonAnswer: WireValue {
  public var query: FactorComparisonEcho
  public var groups: [FactorComparisonGroup]
  /// Of all rows together.
  public var total: FactorBridges
  public var changes: [FactorChange]
  /// What a reader of the whole must know, a sentence each.
  public var remarks: [String]

  public init(
    query: FactorComparisonEcho, groups: [FactorComparisonGroup], total: FactorBridges,
    changes: [FactorChange], remarks: [String]
  ) {
    self.query = query
    self.groups = groups
    self.total = total
    self.changes = changes
    self.remarks = remarks
  }

  public var json: JSON {
    .object([
      "query": query.json, "groups": groups.json, "total": .object(["bridges": total.json]),
      "changes": changes.json, "remarks": remarks.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    query = try object.member("query")
    groups = try object.member("groups")
    do {
      total = try JSONObject(object["total"] ?? .null).member("bridges")
    } catch { throw error.inside("total") }
    changes = try object.member("changes")
    remarks = try object.member("remarks")
  }
}
