extension RoadJourney {
  func greenhouseGas(_ measure: ImpactMeasure, per unit: FactorUnit) -> RowChoice {
    switch vehicle.mode {
    case .car: car(measure, per: unit)
    case .van: van(measure, per: unit)
    case .motorcycle: motorcycle(measure, per: unit)
    }
  }

  private func car(_ measure: ImpactMeasure, per unit: FactorUnit) -> RowChoice {
    func row(_ category: String) -> BookRow {
      ukRow(
        measure, category, "car-by-size", vehicle.size.rawValue, fuel: vehicle.fuel.rawValue, unit)
    }
    guard measure == .ghg else { return .rows([row("wtt-travel-land")], rule: sizeAndFuel) }
    guard isPool else {
      let rule =
        vehicle.fuel.isPlugIn ? "\(sizeAndFuel); the row holds the electricity" : sizeAndFuel
      return .rows([row("business-travel-land")], rule: rule)
    }
    guard vehicle.fuel.isPlugIn else {
      return .rows([row("passenger-vehicles")], rule: sizeAndFuel)
    }
    return .rows(
      ["passenger-vehicles", "ev-electricity", "ev-electricity-td"].map(row),
      rule: "\(sizeAndFuel); electricity and its losses added")
  }

  /// Claimed or pool, a van has one set of rows, and they leave the electricity out.
  private func van(_ measure: ImpactMeasure, per unit: FactorUnit) -> RowChoice {
    func row(_ category: String) -> BookRow {
      ukRow(
        measure, category, "van", "average-up-to-3-5-tonnes", fuel: vehicle.fuel.rawValue, unit)
    }
    if vehicle.fuel == .hybrid {
      return .missing(reason: "No figure for a hybrid van that is not plugged in is published.")
    }
    let rule = "average van\(vehicle.fuel == .unknown ? ";" : ",") \(fuel)"
    guard measure == .ghg else { return .rows([row("wtt-delivery-vans")], rule: rule) }
    guard vehicle.fuel.isPlugIn else { return .rows([row("delivery-vans")], rule: rule) }
    return .rows(
      ["delivery-vans", "ev-electricity", "ev-electricity-td"].map(row),
      rule: "\(rule); electricity and its losses added")
  }

  /// The published rows are of bikes that burn fuel, and do not tell fuels apart.
  private func motorcycle(_ measure: ImpactMeasure, per unit: FactorUnit) -> RowChoice {
    if vehicle.fuel.isPlugIn {
      return .missing(reason: "No figure for a \(vehicle.fuel.words) motorcycle is published.")
    }
    let category =
      measure == .wtt ? "wtt-travel-land" : isPool ? "passenger-vehicles" : "business-travel-land"
    let row = ukRow(measure, category, "motorbike", vehicle.size.rawValue, fuel: "", unit)
    return .rows([row], rule: size)
  }

  private func ukRow(
    _ measure: ImpactMeasure, _ category: String, _ activity: String, _ variant: String,
    fuel: String, _ unit: FactorUnit
  ) -> BookRow {
    let key = FactorKey(
      measure: measure, category: category, activity: activity, variant: variant, fuel: fuel,
      unit: unit)
    return BookRow(book: .ukEdition, key: key)
  }
}
