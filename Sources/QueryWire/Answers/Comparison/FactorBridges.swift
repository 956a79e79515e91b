public import ImpactCore

/// A bridge for each measure.
public struct FactorBridges: WireValue {
  public var ghg = FactorBridge()
  public var wtt = FactorBridge()
  public var nox = FactorBridge()
  public var pm25 = FactorBridge()

  /// Of no rows.
  public init() {}

  public subscript(measure: ImpactMeasure) -> FactorBridge {
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

  public static func += (left: inout FactorBridges, right: FactorBridges) {
    for measure in ImpactMeasure.allCases { left[measure] += right[measure] }
  }

  public var json: JSON {
    .object(
      JSONObject(
        unique: ImpactMeasure.allCases.map {
          JSONObject.Member($0.rawValue, self[$0].json)
        }))
  }

  public init(json: JSON) throws(WireFault) {
    let object = try JSONObject(json)
    for measure in ImpactMeasure.allCases {
      self[measure] = try object.member(measure.rawValue)
    }
  }
}
