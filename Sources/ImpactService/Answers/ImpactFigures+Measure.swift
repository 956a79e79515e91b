import ImpactCore
import QueryWire

extension ImpactFigures {
  /// The figure of a measure.
  subscript(measure: ImpactMeasure) -> Exact? {
    get {
      switch measure {
      case .ghg: ghgKgCO2e
      case .wtt: wttKgCO2e
      case .nox: noxG
      case .pm25: pm25G
      }
    }
    set {
      switch measure {
      case .ghg: ghgKgCO2e = newValue
      case .wtt: wttKgCO2e = newValue
      case .nox: noxG = newValue
      case .pm25: pm25G = newValue
      }
    }
  }
}
