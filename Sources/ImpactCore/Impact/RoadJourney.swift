/// A distance driven, and the choice of rows for it (contract section 5).
struct RoadJourney {
  var vehicle: RoadVehicle
  /// Owned or leased by the organisation; else claimed by a person for their own vehicle.
  var isPool: Bool
  var unit: ActivityUnit
  var year: Int
  /// For the wording of the rule only.
  var engineCC: Int?

  func rows(for measure: ImpactMeasure) -> RowChoice {
    guard let distanceUnit else {
      return .missing(reason: "A distance is needed, not a quantity in \(unit.rawValue).")
    }
    return switch measure {
    case .ghg, .wtt: greenhouseGas(measure, per: distanceUnit)
    case .nox, .pm25: airPollutant(measure)
    }
  }

  /// Miles take the row per mile, everything else the row per kilometre: never one converted.
  private var distanceUnit: FactorUnit? {
    switch unit {
    case .mile: .mile
    case .kilometre, .metre: .kilometre
    case .gram, .kilogram, .tonne, .count: nil
    }
  }

  /// For example `engine size 1598 cc, petrol`.
  var sizeAndFuel: String {
    let isDefaulted = vehicle.fuel == .unknown || vehicle.size == .average
    return size + (isDefaulted ? "; " : ", ") + fuel
  }

  var size: String {
    let mode = vehicle.mode.rawValue
    return switch (vehicle.size, engineCC) {
    case (.average, nil) where vehicle.fuel == .batteryElectric: "size not given: average \(mode)"
    case (.average, nil): "engine size not given: average \(mode)"
    case (.average, let engineCC?): "engine size \(engineCC) cc not used: average \(mode)"
    case (let size, nil): "\(size.rawValue) \(mode)"
    case (_, let engineCC?): "engine size \(engineCC) cc"
    }
  }

  var fuel: String {
    vehicle.fuel == .unknown ? "fuel not given: unknown" : vehicle.fuel.words
  }
}
