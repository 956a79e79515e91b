public import ImpactCore

/// What calls caused themselves, in kg CO2e: the figure to use, and its range.
public struct BurdenAnswer: WireValue {
  public var low: Exact
  public var central: Exact
  public var high: Exact

  public init(low: Exact, central: Exact, high: Exact) {
    self.low = low
    self.central = central
    self.high = high
  }

  public var json: JSON {
    .object([
      "low_kgco2e": low.json, "central_kgco2e": central.json, "high_kgco2e": high.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    low = try object.member("low_kgco2e")
    central = try object.member("central_kgco2e")
    high = try object.member("high_kgco2e")
  }
}
