/// The ranges of the measures that editions disagree on; nil where no row has an alternative.
public struct ImpactRanges: WireValue {
  public var nox: ImpactRange?
  public var pm25: ImpactRange?

  public init(nox: ImpactRange? = nil, pm25: ImpactRange? = nil) {
    self.nox = nox
    self.pm25 = pm25
  }

  public var json: JSON { .object(["nox_g": nox.json, "pm25_g": pm25.json]) }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    nox = try object.member("nox_g")
    pm25 = try object.member("pm25_g")
  }
}
