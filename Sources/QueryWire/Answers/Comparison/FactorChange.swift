public import ImpactCore

/// What happens to one figure between two editions: one for each pair of factor sets and measure
/// that the rows use.
public struct FactorChange: WireValue {
  public var measure: ImpactMeasure
  public var kind: BridgePart
  /// In words, with the unit: `petrol medium car, mile`.
  public var activity: String
  /// The factor's id, or several joined by ` + ` where the figure is their sum; nil for none.
  public var old: String?
  /// In the measure's unit, for one unit of the activity.
  public var oldValue: Exact?
  public var new: String?
  public var newValue: Exact?
  /// Rows that it touches.
  public var rows: Int
  /// What it does to the total, in the measure's unit.
  public var difference: Exact
  /// What a reader must know of it, as a clause without a full stop.
  public var words: String

  public init(
    measure: ImpactMeasure, kind: BridgePart, activity: String, old: String?,
    oldValue: Exact?, new: String?, newValue: Exact?, rows: Int, difference: Exact,
    words: String
  ) {
    self.measure = measure
    self.kind = kind
    self.activity = activity
    self.old = old
    self.oldValue = oldValue
    self.new = new
    self.newValue = newValue
    self.rows = rows
    self.difference = difference
    self.words = words
  }

  public var json: JSON {
    .object([
      "measure": measure.json, "kind": kind.json, "activity": activity.json, "old": old.json,
      "old_value": oldValue.json, "new": new.json, "new_value": newValue.json,
      "rows": rows.json, "difference": difference.json, "words": words.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    measure = try object.member("measure")
    kind = try object.member("kind")
    activity = try object.member("activity")
    old = try object.member("old")
    oldValue = try object.member("old_value")
    new = try object.member("new")
    newValue = try object.member("new_value")
    rows = try object.member("rows")
    difference = try object.member("difference")
    words = try object.member("words")
  }
}
