extension RoadJourney {
  /// Rows per kilometre: no row per mile is published, so miles are converted.
  func airPollutant(_ measure: ImpactMeasure) -> RowChoice {
    switch (vehicle.mode, vehicle.fuel) {
    case (.motorcycle, _):
      motorcycleTier2(measure)
    case (_, .batteryElectric):
      tier2(measure, variant: "all", fuel: "bev", rule: "battery electric: Tier 2")
    case (_, .plugInHybrid):
      tier2(
        measure, variant: "all", fuel: "phev-petrol",
        rule: "plug-in hybrid: Tier 2 row of petrol plug-in hybrids")
    case (_, .petrol), (_, .hybrid):
      combustion(measure, fuel: .petrol)
    case (_, .diesel):
      combustion(measure, fuel: .diesel)
    case (.car, .unknown):
      toolkitAverage(measure)
    case (_, .unknown), (_, .lpg), (_, .cng):
      .missing(
        reason: "No \(measure.words) factor for a \(vehicle.mode.rawValue), \(fuel), is held.")
    }
  }

  private func combustion(_ measure: ImpactMeasure, fuel row: Fuel) -> RowChoice {
    let words = vehicle.fuel == row ? fuel : "\(fuel) as \(row.words)"
    if let euroClass = vehicle.euroClass {
      return tier2(
        measure, variant: euroClass.rawValue, fuel: row.rawValue,
        rule: "\(words), \(euroClass.rawValue): Tier 2")
    }
    if vehicle.mode == .van, row == .petrol || measure == .pm25 {
      return .missing(
        reason: "No \(measure.words) factor for a \(words) van of unknown Euro class is held.")
    }
    let exhaust = BookRow(
      book: .named(BookName.derivedFleet),
      key: pollutantKey(measure, variant: "fleet-average-\(year)", fuel: row.rawValue, "exhaust"))
    let rule = "\(words), Euro class not given: derived UK fleet average of \(year)"
    guard measure == .pm25 else { return .rows([exhaust], rule: rule) }
    let wear = tier2Rows(
      measure, variant: RoadJourney.classOfWear.rawValue, fuel: row.rawValue,
      components: RoadJourney.wear)
    return .rows([exhaust] + wear, rule: "\(rule), and Tier 2 wear")
  }

  /// Wear does not depend on the class of a petrol or diesel car, so any class's rows will do.
  private static let classOfWear = EuroClass.euro6d
  private static let wear = ["tyre", "brake", "road-abrasion"]

  /// Its PM2.5 already includes wear, which is never added again.
  private func toolkitAverage(_ measure: ImpactMeasure) -> RowChoice {
    let component = measure == .nox ? "exhaust" : "exhaust+non-exhaust"
    let key = pollutantKey(
      measure, variant: "fleet-average-50kmh-\(year)", fuel: "all", component)
    let wear = measure == .pm25 ? ", wear included" : ""
    return .rows(
      [BookRow(book: .named(BookName.toolkit), key: key)],
      rule: "\(fuel); EFT v7.0 car fleet of \(year) at 50 km/h\(wear)")
  }

  private func motorcycleTier2(_ measure: ImpactMeasure) -> RowChoice {
    switch vehicle.fuel {
    case .batteryElectric:
      return tier2(measure, variant: "all", fuel: "bev", rule: "battery electric: Tier 2")
    case .petrol, .hybrid, .unknown:
      let euroClass = vehicle.euroClass?.ofMotorcycle
      return tier2(
        measure, variant: euroClass ?? "euro-5", fuel: "petrol",
        rule: "motorcycle, \(euroClass ?? "Euro class not given: Euro 3 to 5"): Tier 2")
    case .diesel, .plugInHybrid, .lpg, .cng:
      return .missing(
        reason: "No \(measure.words) factor for a motorcycle, \(fuel), is held.")
    }
  }

  private func tier2(
    _ measure: ImpactMeasure, variant: String, fuel: String, rule: String
  ) -> RowChoice {
    let components = ["exhaust"] + (measure == .pm25 ? RoadJourney.wear : [])
    return .rows(
      tier2Rows(measure, variant: variant, fuel: fuel, components: components), rule: rule)
  }

  private func tier2Rows(
    _ measure: ImpactMeasure, variant: String, fuel: String, components: [String]
  ) -> [BookRow] {
    components.map {
      BookRow(
        book: .named(BookName.tier2),
        key: pollutantKey(measure, variant: variant, fuel: fuel, $0))
    }
  }

  private func pollutantKey(
    _ measure: ImpactMeasure, variant: String, fuel: String, _ component: String
  ) -> FactorKey {
    FactorKey(
      measure: measure, category: measure == .nox ? "road-nox" : "road-pm25",
      activity: vehicle.mode == .van ? "lgv" : vehicle.mode.rawValue, variant: variant,
      fuel: fuel, component: component, unit: .kilometre)
  }
}

extension EuroClass {
  /// Motorcycles have one Euro 5 and, so far, nothing after it.
  fileprivate var ofMotorcycle: String {
    self == .euro5a || self == .euro5b ? "euro-5" : rawValue
  }
}
