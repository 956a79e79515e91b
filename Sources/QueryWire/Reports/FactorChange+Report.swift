import ImpactCore

extension FactorChange {
  /// What kind of change it is to a reader, the one that needs most thought first.
  private enum Concern: Int {
    case boundary, warmingPotential, signFlip, zeroToValue, lostCoverage, newCoverage, factorValue

    var words: String {
      switch self {
      case .boundary: "boundary"
      case .warmingPotential: "warming potentials"
      case .signFlip: "change of sign"
      case .zeroToValue: "zero to value"
      case .lostCoverage: "coverage lost"
      case .newCoverage: "coverage gained"
      case .factorValue: "factor value"
      }
    }
  }

  private var concern: Concern {
    switch kind {
    case .boundary: .boundary
    case .warmingPotential: .warmingPotential
    case .lostCoverage: .lostCoverage
    case .newCoverage: .newCoverage
    case .factorValue: concernOfValue
    }
  }

  private var concernOfValue: Concern {
    guard let oldValue, let newValue, !newValue.isZero else { return .factorValue }
    if oldValue.isZero { return .zeroToValue }
    return oldValue.isNegative == newValue.isNegative ? .factorValue : .signFlip
  }

  /// By concern, by measure, and the larger difference first.
  func comesBefore(_ other: FactorChange) -> Bool {
    let place = (concern.rawValue, measure.order)
    let otherPlace = (other.concern.rawValue, other.measure.order)
    if place != otherPlace { return place < otherPlace }
    return size == other.size ? activity < other.activity : other.size < size
  }

  private var size: Exact { difference.isNegative ? -difference : difference }

  /// `petrol medium car, mile · GHG 0.28526 → 0.27334 · 120 rows, -1,234.56 kg CO2e · …`.
  var entry: Report.Entry {
    let values = [oldValue, newValue].map { $0?.shownInFull ?? Grid.dash }
    let parts = [
      activity, "\(measure.title) \(values.joined(separator: " → "))",
      "\(Coverage.rows(rows)), \(measure.words(difference))", words,
    ]
    return Report.Entry(
      concern.words, parts.filter { !$0.isEmpty }.joined(separator: " · "))
  }
}

extension ImpactMeasure {
  fileprivate var order: Int { ImpactMeasure.allCases.firstIndex(of: self) ?? 0 }
}
