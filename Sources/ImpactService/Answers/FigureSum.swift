import ImpactCore
import QueryWire

/// Adds postings up to the figures of one group. A figure that no posting carries stays unknown.
///
/// What does not terminate (kilometres shown as miles) is rounded once for each posting, never for
/// a group, so the groups of every grouping add up to the total exactly.
struct FigureSum {
  private var activity = ActivityFigures()
  private var impact = ImpactFigures()
  private var coverage = Coverage()

  var figures: Figures { Figures(activity: activity, impact: impact, coverage: coverage) }

  mutating func add(_ posting: Posting, _ unit: UnitImpact) {
    let factors = unit.factors
    let rows = posting.tally.rows
    guard posting.place.account == .counted else {
      coverage.rowsHeld += rows
      return
    }
    coverage.rowsCounted += rows
    if factors.isProvisional { coverage.rowsProvisional += rows }
    coverage.rowsUncovered.ghg += factors.ghg.isMissing ? rows : 0
    coverage.rowsUncovered.wtt += factors.wtt.isMissing ? rows : 0
    coverage.rowsUncovered.nox += factors.nox.isMissing ? rows : 0
    coverage.rowsUncovered.pm25 += factors.pm25.isMissing ? rows : 0
    addActivity(posting.place.key, posting.tally)
    guard let amount = posting.tally.amount.known else { return }
    impact.ghgKgCO2e.add(unit.ghg.map { amount * $0 })
    impact.wttKgCO2e.add(unit.wtt.map { amount * $0 })
    impact.noxG.add(unit.nox.map { amount * $0 })
    impact.pm25G.add(unit.pm25.map { amount * $0 })
  }

  private mutating func addActivity(_ key: ActivityKey, _ tally: Tally) {
    activity.energyKWh.add(tally.energyKWh.known)
    activity.passengerMiles.add(tally.passengerMiles.known)
    activity.participants.add(tally.participants.known)
    guard let amount = tally.amount.known else { return }
    switch key.kind {
    case .vehicle(let vehicle):
      let miles = key.unit.miles(amount)
      activity.distanceMiles.add(miles)
      if vehicle.mode == .car { activity.carMiles.add(miles) }
      if vehicle.isLowEmission { activity.lowEmissionMiles.add(miles) }
    case .passenger(.carShare):
      activity.passengerMiles.add(key.unit.miles(amount))
    case .active, .passenger:
      activity.distanceMiles.add(key.unit.miles(amount))
    case .waste:
      activity.massKg.add(key.unit.factor(to: .kilogram).map { amount * $0 })
    case .meeting:
      activity.meetings.add(amount)
    case .consultation:
      activity.consultations.add(amount)
    }
  }
}

extension Exact? {
  /// Adds what is known; unknown plus unknown stays unknown.
  fileprivate mutating func add(_ amount: Exact?) {
    guard let amount else { return }
    self = (self ?? .zero) + amount
  }
}
