public import ImpactCore

/// A count for each measure: of rows, of factors.
public struct MeasureCounts: WireValue {
  public var ghg: Int
  public var wtt: Int
  public var nox: Int
  public var pm25: Int

  public init(ghg: Int = 0, wtt: Int = 0, nox: Int = 0, pm25: Int = 0) {
    self.ghg = ghg
    self.wtt = wtt
    self.nox = nox
    self.pm25 = pm25
  }

  public subscript(measure: ImpactMeasure) -> Int {
    get {
      switch measure {
      case .ghg: ghg
      case .wtt: wtt
      case .nox: nox
      case .pm25: pm25
      }
    }
    set {
      switch measure {
      case .ghg: ghg = newValue
      case .wtt: wtt = newValue
      case .nox: nox = newValue
      case .pm25: pm25 = newValue
      }
    }
  }

  public var json: JSON {
    .object(["ghg": ghg.json, "wtt": wtt.json, "nox": nox.json, "pm25": pm25.json])
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    ghg = try object.member("ghg")
    wtt = try object.member("wtt")
    nox = try object.member("nox")
    pm25 = try object.member("pm25")
  }
}
