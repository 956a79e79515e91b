/// What the impact of one activity key in one month is computed from, for every measure.
public struct ImpactFactors: Hashable, Sendable {
  /// The edition asked for greenhouse gases; nil where none was: no date, nothing to measure.
  public let edition: String?
  /// The newest edition stands in for one that is not out yet (contract section 5).
  public let isProvisional: Bool
  public let ghg: ImpactBasis
  public let wtt: ImpactBasis
  public let nox: ImpactBasis
  public let pm25: ImpactBasis

  public subscript(measure: ImpactMeasure) -> ImpactBasis {
    switch measure {
    case .ghg: ghg
    case .wtt: wtt
    case .nox: nox
    case .pm25: pm25
    }
  }
}
