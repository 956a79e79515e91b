import ImpactCore
import QueryWire

extension FigureState {
  init(_ basis: ImpactBasis) {
    switch basis {
    case .missing: self = .missing
    case .notApplicable: self = .notApplicable
    case .factors, .knownZero:
      self = basis.isKnownZero ? .knownZero : basis.isDefaulted ? .defaulted : .factor
    }
  }
}
