public import ImpactCore

/// The level that something is compared with and the level now: car miles against a baseline, waste
/// against the same months of the previous year.
public struct LevelsAnswer: WireValue {
  /// `miles` or `kg`.
  public var unit: String
  /// Both of the months that both sides tell of.
  public var before: Exact?
  public var now: Exact?
  /// Negative where there was more.
  public var saved: Exact?
  /// Of the level before, rounded once at 12 decimals.
  public var savedPercent: Exact?

  public init(
    unit: String, before: Exact?, now: Exact?, saved: Exact?, savedPercent: Exact?
  ) {
    self.unit = unit
    self.before = before
    self.now = now
    self.saved = saved
    self.savedPercent = savedPercent
  }

  public var json: JSON {
    .object([
      "unit": unit.json, "before": before.json, "now": now.json, "saved": saved.json,
      "saved_percent": savedPercent.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    unit = try object.member("unit")
    before = try object.member("before")
    now = try object.member("now")
    saved = try object.member("saved")
    savedPercent = try object.member("saved_percent")
  }
}
