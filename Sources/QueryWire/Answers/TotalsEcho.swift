public import ImpactCore

/// The question for totals as the daemon understood it.
public struct TotalsEcho: WireValue {
  /// On the wire its members stand beside `factors`.
  public var rows: AskedRows
  /// The policy's name, or the pinned edition.
  public var factors: String

  public init(_ query: TotalsQuery, period: Period, factors: String) {
    rows = AskedRows(query, period: period)
    self.factors = factors
  }

  public var json: JSON { .object(rows.members.with(["factors": factors.json])) }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    rows = try AskedRows(object)
    factors = try object.member("factors")
  }
}
