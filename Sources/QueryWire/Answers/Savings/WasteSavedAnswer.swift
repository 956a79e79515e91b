public import ImpactCore

/// Waste of some months against that of the same months of the previous year.
public struct WasteSavedAnswer: WireValue {
  /// Of the months that both years tell of.
  public var previousYearKg: Exact?
  public var nowKg: Exact?
  /// Negative where there was more.
  public var savedKg: Exact?
  /// Of the previous year's, rounded once at 12 decimals.
  public var savedPercent: Exact?

  public init(
    previousYearKg: Exact?, nowKg: Exact?, savedKg: Exact?, savedPercent: Exact?
  ) {
    self.previousYearKg = previousYearKg
    self.nowKg = nowKg
    self.savedKg = savedKg
    self.savedPercent = savedPercent
  }

  public var json: JSON {
    .object([
      "previous_year_kg": previousYearKg.json, "now_kg": nowKg.json, "saved_kg": savedKg.json,
      "saved_percent": savedPercent.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    previousYearKg = try object.member("previous_year_kg")
    nowKg = try object.member("now_kg")
    savedKg = try object.member("saved_kg")
    savedPercent = try object.member("saved_percent")
  }
}
