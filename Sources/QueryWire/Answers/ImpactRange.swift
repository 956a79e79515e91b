public import ImpactCore

/// A sum with every row at the lower, and with every row at the higher, of the figures held for it.
/// A row with one figure counts with that one in both.
public struct ImpactRange: WireValue {
  public var low: Exact
  public var high: Exact
  /// How many rows have an alternative figure.
  public var rows: Int

  public init(low: Exact, high: Exact, rows: Int) {
    self.low = low
    self.high = high
    self.rows = rows
  }

  public var json: JSON {
    .object(["low": low.json, "high": high.json, "rows": rows.json])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    low = try object.member("low")
    high = try object.member("high")
    rows = try object.member("rows")
  }
}
