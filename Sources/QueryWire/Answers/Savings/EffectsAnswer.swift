public import ImpactCore

/// Why the greenhouse gas of the books is another than in the same months a year earlier, in kg
/// CO2e; what fell is positive, as a saving is.
public struct EffectsAnswer: WireValue {
  /// Months of organisations that both years tell of.
  public var months: Int
  /// Nil where nothing could be split.
  public var wholeGHGKgCO2e: Exact?
  /// Because less was done, at this year's factors.
  public var activityGHGKgCO2e: Exact?
  /// Because of newer factors: no saving of the organisation's own.
  public var factorGHGKgCO2e: Exact?
  /// Activities in single months that have no factor in one of the years, and are left out.
  public var activitiesUnknown: Int

  public init(
    months: Int, wholeGHGKgCO2e: Exact?, activityGHGKgCO2e: Exact?, factorGHGKgCO2e: Exact?,
    activitiesUnknown: Int
  ) {
    self.months = months
    self.wholeGHGKgCO2e = wholeGHGKgCO2e
    self.activityGHGKgCO2e = activityGHGKgCO2e
    self.factorGHGKgCO2e = factorGHGKgCO2e
    self.activitiesUnknown = activitiesUnknown
  }

  public var json: JSON {
    .object([
      "months": months.json, "whole_ghg_kgco2e": wholeGHGKgCO2e.json,
      "activity_ghg_kgco2e": activityGHGKgCO2e.json, "factor_ghg_kgco2e": factorGHGKgCO2e.json,
      "activities_unknown": activitiesUnknown.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    months = try object.member("months")
    wholeGHGKgCO2e = try object.member("whole_ghg_kgco2e")
    activityGHGKgCO2e = try object.member("activity_ghg_kgco2e")
    factorGHGKgCO2e = try object.member("factor_ghg_kgco2e")
    activitiesUnknown = try object.member("activities_unknown")
  }
}
