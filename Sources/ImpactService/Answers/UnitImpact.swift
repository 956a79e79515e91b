import ImpactCore
import QueryWire

/// The factors of one activity key in one month, with the impact of one unit worked out once for
/// all postings that need it. Nothing is rounded.
struct UnitImpact {
  /// What one measure needs of it.
  struct Measured {
    let measure: ImpactMeasure
    let state: FigureState
    /// Nil where nothing is known or the question does not arise.
    let rate: Exact?
    /// Nil unless ranges are asked for and another edition has a figure of its own.
    let range: RateRange?
  }

  let factors: ImpactFactors
  /// In the order of `ImpactMeasure.allCases`.
  let measures: [Measured]
  /// The books that the figures come from, by full name.
  let editions: Set<String>

  /// `range` gives the range of a measure, where one is asked for.
  init(
    _ factors: ImpactFactors, per unit: ActivityUnit, range: (ImpactMeasure) -> RateRange?
  ) {
    self.factors = factors
    measures = ImpactMeasure.allCases.map { measure in
      Measured(
        measure: measure, state: FigureState(factors[measure]),
        rate: factors[measure].rate(per: unit), range: range(measure))
    }
    editions = ImpactMeasure.allCases.reduce(into: []) { editions, measure in
      if case .factors(let used, _) = factors[measure] {
        editions.formUnion(used.map { "\($0.edition)-\($0.version)" })
      }
    }
  }
}
