/// The car that a saving is reckoned against: one of which neither fuel nor size is known, as its
/// owner would claim for it in the activity's month, by the edition of that month.
///
/// A journey that was not made has no registration, so any other car would be a guess, and one that
/// could be chosen to please. The published row of the average car is the mean of the cars on the
/// road (UK Government conversion factors, "Business travel- land", "Cars (by size)", average car,
/// unknown fuel). Its NOx and PM2.5 are those of the EFT's car fleet of the activity's year. Both
/// sides of a saving take the same edition, because the journey not made causes nothing.
public struct GreyFleetCar: Hashable, Sendable {
  public let month: CivilMonth
  public let perMile: ImpactFactors
  public let perKilometre: ImpactFactors

  public init(month: CivilMonth, perMile: ImpactFactors, perKilometre: ImpactFactors) {
    self.month = month
    self.perMile = perMile
    self.perKilometre = perKilometre
  }

  /// Nothing is known of it.
  static let vehicle = RoadVehicle(mode: .car)

  /// What the distance would have caused, had this car driven it, shared among the people in one
  /// car. The distance of each unit takes the rate of its own unit.
  ///
  /// Exact for one person, else divided last and rounded once at 12 decimals. A measure without a
  /// factor is absent; no distance saves nothing, factor or not.
  public func proof(of measure: SavingMeasure, avoided: AvoidedDistance) -> FigureProof {
    guard let impact = measure.impact else { return FigureProof([avoided.inMiles]) }
    let rates = avoided.units.map { rate(impact, per: $0) }
    if let reason = SavingFigure.sum(rates, ifNone: "").reason, !rates.isEmpty {
      return FigureProof(absent: reason)
    }
    return FigureProof(
      avoided.steps { unit in basis(impact, per: unit).products(per: unit) ?? [] })
  }

  /// What one unit of distance causes, or why it is not known.
  public func rate(_ measure: ImpactMeasure, per unit: ActivityUnit) -> SavingFigure {
    let basis = basis(measure, per: unit)
    return basis.rate(per: unit).map(SavingFigure.known) ?? .absent(reason: basis.absence)
  }

  private func basis(_ measure: ImpactMeasure, per unit: ActivityUnit) -> ImpactBasis {
    (unit == .mile ? perMile : perKilometre)[measure]
  }

  /// A line for each measure that factors are held for: the rates filled in, or why there are none.
  func working(of avoided: AvoidedDistance, _ saving: Saving) -> [String] {
    let distance = avoided.whole
    return ImpactMeasure.allCases.compactMap { impact in
      guard let measure = SavingMeasure(rawValue: impact.rawValue) else { return nil }
      if let reason = saving[measure].reason { return "\(measure.title): \(reason)" }
      let terms = avoided.units.map { unit in
        let amount = unit == .mile ? distance.miles : distance.kilometres
        let rate = rate(impact, per: unit).value?.description ?? "?"
        return "\(amount) \(unit.rawValue) × \(rate) \(measure.unit) per \(unit.rawValue)"
      }
      let divisor = avoided.divisor == Exact(1) ? "" : " ÷ \(avoided.divisor)"
      let result = saving[measure].value?.description ?? "?"
      return "\(measure.title): \(terms.isEmpty ? "nothing" : terms.joined(separator: " + "))"
        + "\(divisor) = \(result) \(measure.unit)\(sources(impact, avoided.units))"
    }
  }

  /// The factors used, by id, in brackets.
  private func sources(_ measure: ImpactMeasure, _ units: [ActivityUnit]) -> String {
    let ids = units.flatMap { unit -> [String] in
      if case .factors(let factors, _) = basis(measure, per: unit) { factors.map(\.id) } else { [] }
    }
    return ids.isEmpty ? "" : " (\(ids.joined(separator: ", ")))"
  }
}
