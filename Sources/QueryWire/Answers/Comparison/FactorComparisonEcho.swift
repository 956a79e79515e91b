public import ImpactCore

/// The question for a comparison as the daemon understood it.
public struct FactorComparisonEcho: WireValue {
  /// On the wire its members stand beside `old` and `new`.
  public var rows: AskedRows
  /// By full name: `uk-ghg-2024-v1.1`.
  public var old: String
  public var new: String

  public init(_ query: FactorComparisonQuery, period: Period, old: String, new: String) {
    rows = AskedRows(query.totals, period: period)
    self.old = old
    self.new = new
  }

  public var json: JSON { .object(rows.members.with(["old": old.json, "new": new.json])) }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    rows = try AskedRows(object)
    old = try object.member("old")
    new = try object.member("new")
  }
}
