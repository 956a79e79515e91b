extension ActivityKey {
  /// The rows that the impact on `measure` is computed from, by the tables of contract section 5.
  ///
  /// `year` chooses the fleet average where the vehicle's class is unknown. `engineCC` changes the
  /// wording only: the size is part of the key.
  func rows(for measure: ImpactMeasure, year: Int, engineCC: Int?) -> RowChoice {
    switch kind {
    case .vehicle(let vehicle):
      RoadJourney(
        vehicle: vehicle, isPool: stream == .pool, unit: unit, year: year, engineCC: engineCC
      ).rows(for: measure)
    case .passenger(let mode):
      mode.rows(for: measure, unit: unit)
    case .waste(let material, let treatment, let source):
      WasteRoute(material: material, treatment: treatment, source: source, unit: unit)
        .rows(for: measure)
    case .active(let mode):
      .knownZero(rule: "\(mode.rawValue): no fuel, no exhaust")
    case .meeting, .consultation:
      .notApplicable(reason: "A \(activityName) is counted; it has no factor of its own.")
    }
  }
}
