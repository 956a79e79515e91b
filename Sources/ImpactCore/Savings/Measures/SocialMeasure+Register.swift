extension SocialMeasure {
  /// The units in which the evidence register may enter the measure, the usual one first; none
  /// where the measure is worked out from the other streams alone, so that a judgement never stands
  /// in for what files prove.
  ///
  /// Of low or no emission vehicles (ENV-10) the register says how many there are: their miles come
  /// from claims and pool logs.
  public var evidenceUnits: [ActivityUnit] {
    switch self {
    case .otherGreenhouseGas: [.kilogramCO2e]
    case .energyAdvice: [.count, .hour]
    case .wasteReduced, .transportGreenhouseGas, .transportNOx, .transportPM25, .carMiles: []
    case .wasteDonated: [.kilogram, .pound]
    case .plasticReduced: [.count, .kilogram]
    case .lowEmissionVehicles: [.vehicle]
    case .flexibleWorking: [.count, .hour, .mile]
    case .servicesCloser: [.consultation, .mile]
    case .volunteering: [.hour]
    case .greenSpace, .sustainableContracts: [.count]
    case .sustainableSpend: [.pound]
    }
  }

  /// Whether an entry may be in that unit: one of those above, or one that measures the same, as
  /// tonnes do kilograms.
  public func admits(_ unit: ActivityUnit) -> Bool {
    evidenceUnits.contains { $0.dimension == unit.dimension }
  }
}
