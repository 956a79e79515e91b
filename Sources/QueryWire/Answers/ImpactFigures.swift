public import ImpactCore

/// Sums of what follows from activity and factors. Nil where nothing is known; zero is known to be
/// none. Which rows a sum leaves out stands in `Coverage`.
public struct ImpactFigures: WireValue {
  public var ghgKgCO2e: Exact?
  public var wttKgCO2e: Exact?
  public var noxG: Exact?
  public var pm25G: Exact?
  public var carMilesSaved: Exact?

  public init(
    ghgKgCO2e: Exact? = nil, wttKgCO2e: Exact? = nil, noxG: Exact? = nil, pm25G: Exact? = nil,
    carMilesSaved: Exact? = nil
  ) {
    self.ghgKgCO2e = ghgKgCO2e
    self.wttKgCO2e = wttKgCO2e
    self.noxG = noxG
    self.pm25G = pm25G
    self.carMilesSaved = carMilesSaved
  }

  public var json: JSON {
    .object([
      "ghg_kgco2e": ghgKgCO2e.json, "wtt_kgco2e": wttKgCO2e.json, "nox_g": noxG.json,
      "pm25_g": pm25G.json, "car_miles_saved": carMilesSaved.json,
    ])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    ghgKgCO2e = try object.member("ghg_kgco2e")
    wttKgCO2e = try object.member("wtt_kgco2e")
    noxG = try object.member("nox_g")
    pm25G = try object.member("pm25_g")
    carMilesSaved = try object.member("car_miles_saved")
  }
}
