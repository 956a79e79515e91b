/// One measure of a pool car beside the car that it is compared with.
struct PoolCarComparison {
  let counterfactual: ImpactBasis
  let actual: ImpactBasis
  /// The counterfactual car, as a sentence names it.
  let name: String

  /// `Greenhouse gas: 100 mile × (0.26862 [average car of unknown fuel] − 0.0713 [pool car]) kg
  /// CO2e per mile = 19.732 kg CO2e`, or why there is no figure.
  func words(
    _ amount: Exact, _ unit: ActivityUnit, _ measure: SavingMeasure, _ figure: SavingFigure
  ) -> String {
    guard let value = figure.value, let before = counterfactual.rate(per: unit),
      let after = actual.rate(per: unit)
    else { return "\(measure.title): \(figure.reason ?? "not known.")" }
    return "\(measure.title): \(amount) \(unit.rawValue) × (\(before) [\(name)] − \(after) "
      + "[pool car]) \(measure.unit) per \(unit.rawValue) = \(value) \(measure.unit)"
  }
}
