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

  /// What the distance would have caused, had this car driven it, shared among `occupancy` people
  /// in one car. The distance of each unit takes the rate of its own unit.
  ///
  /// Exact for one person, else each figure is divided last and rounded once at 12 decimals. A
  /// measure without a factor is absent; no distance saves nothing, factor or not.
  public func saving(of distance: CarDistance, occupancy: Exact = Exact(1)) -> Saving {
    Saving { measure in
      guard let impact = measure.impact else {
        return .known(distance.inMiles(sharedBy: occupancy))
      }
      let parts = parts(of: distance).map { amount, unit in rate(impact, per: unit) * amount }
      let whole = parts.isEmpty ? .zero : SavingFigure.sum(parts, ifNone: "")
      return whole.map { $0.shared(by: occupancy) }
    }
  }

  /// What one unit of distance causes, or why it is not known.
  public func rate(_ measure: ImpactMeasure, per unit: ActivityUnit) -> SavingFigure {
    let basis = (unit == .mile ? perMile : perKilometre)[measure]
    return basis.rate(per: unit).map(SavingFigure.known) ?? .absent(reason: basis.absence)
  }

  /// A line for each measure that factors are held for: the rates filled in, or why there are none.
  func working(of distance: CarDistance, occupancy: Exact, _ saving: Saving) -> [String] {
    ImpactMeasure.allCases.compactMap { impact in
      guard let measure = SavingMeasure(rawValue: impact.rawValue) else { return nil }
      if let reason = saving[measure].reason { return "\(measure.title): \(reason)" }
      let terms = parts(of: distance).map { amount, unit in
        let rate = rate(impact, per: unit).value?.description ?? "?"
        return "\(amount) \(unit.rawValue) × \(rate) \(measure.unit) per \(unit.rawValue)"
      }
      let divisor = occupancy == Exact(1) ? "" : " ÷ \(occupancy)"
      let result = saving[measure].value?.description ?? "?"
      return "\(measure.title): \(terms.isEmpty ? "nothing" : terms.joined(separator: " + "))"
        + "\(divisor) = \(result) \(measure.unit)\(sources(impact, distance))"
    }
  }

  private func parts(of distance: CarDistance) -> [(amount: Exact, unit: ActivityUnit)] {
    [(distance.miles, ActivityUnit.mile), (distance.kilometres, .kilometre)]
      .filter { !$0.0.isZero }
  }

  /// The factors used, by id, in brackets.
  private func sources(_ measure: ImpactMeasure, _ distance: CarDistance) -> String {
    let ids = parts(of: distance).flatMap { _, unit -> [String] in
      let basis = (unit == .mile ? perMile : perKilometre)[measure]
      if case .factors(let factors, _) = basis { return factors.map(\.id) } else { return [] }
    }
    return ids.isEmpty ? "" : " (\(ids.joined(separator: ", ")))"
  }
}
