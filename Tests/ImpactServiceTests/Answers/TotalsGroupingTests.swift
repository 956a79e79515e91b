import ImpactCore
import ImpactService
import QueryWire
import TestSupport
import Testing

/// However totals are grouped, the groups add up to the total to the last digit.
@Suite struct TotalsGroupingTests {
  @Test(arguments: GroupKey.allCases)
  func `groups of one key add up to the total`(key: GroupKey) throws {
    for seed in SeededGenerator.seeds { try check([key], seed: seed) }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `groups of several keys add up to the total`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let keys = GroupKey.allCases.shuffled(using: &random)
    try check(Array(keys.prefix(2)), seed: seed)
    try check(Array(keys.prefix(5)), seed: seed)
    try check(keys, seed: seed)
  }

  private func check(_ by: [GroupKey], seed: UInt64) throws {
    var postings = RandomPostings(seed: seed)
    let reckoning = TotalsReckoning(shelf: try Checkout.shelf.get(), policy: .calendarYear)
    let answer = reckoning.answer(
      TotalsQuery(by: by), period: .all, postings: postings.next(300))
    let names = by.map(\.rawValue).joined(separator: ",")
    var sum = Figures(activity: ActivityFigures(), impact: ImpactFigures(), coverage: Coverage())
    for group in answer.groups { sum = sum + group.figures }
    #expect(sum == answer.total, "by \(names), seed \(seed)")
    #expect(Set(answer.groups.map(\.key)).count == answer.groups.count, "seed \(seed)")
    #expect(answer.groups.allSatisfy { $0.key.map(\.key) == by }, "seed \(seed)")
  }
}

extension Figures {
  fileprivate static func + (left: Figures, right: Figures) -> Figures {
    Figures(
      activity: left.activity + right.activity, impact: left.impact + right.impact,
      coverage: left.coverage + right.coverage)
  }
}

extension ActivityFigures {
  fileprivate static func + (left: ActivityFigures, right: ActivityFigures) -> ActivityFigures {
    ActivityFigures(
      distanceMiles: left.distanceMiles + right.distanceMiles,
      carMiles: left.carMiles + right.carMiles,
      lowEmissionMiles: left.lowEmissionMiles + right.lowEmissionMiles,
      passengerMiles: left.passengerMiles + right.passengerMiles,
      massKg: left.massKg + right.massKg, meetings: left.meetings + right.meetings,
      consultations: left.consultations + right.consultations,
      participants: left.participants + right.participants,
      energyKWh: left.energyKWh + right.energyKWh)
  }
}

extension ImpactFigures {
  fileprivate static func + (left: ImpactFigures, right: ImpactFigures) -> ImpactFigures {
    ImpactFigures(
      ghgKgCO2e: left.ghgKgCO2e + right.ghgKgCO2e, wttKgCO2e: left.wttKgCO2e + right.wttKgCO2e,
      noxG: left.noxG + right.noxG, pm25G: left.pm25G + right.pm25G)
  }
}

extension Coverage {
  fileprivate static func + (left: Coverage, right: Coverage) -> Coverage {
    Coverage(
      rowsCounted: left.rowsCounted + right.rowsCounted,
      rowsHeld: left.rowsHeld + right.rowsHeld,
      rowsProvisional: left.rowsProvisional + right.rowsProvisional,
      rowsUncovered: left.rowsUncovered + right.rowsUncovered,
      sharesUncovered: left.sharesUncovered + right.sharesUncovered,
      rowsDefaulted: left.rowsDefaulted + right.rowsDefaulted,
      rowsKnownZero: left.rowsKnownZero + right.rowsKnownZero)
  }
}

extension MeasureCounts {
  fileprivate static func + (left: MeasureCounts, right: MeasureCounts) -> MeasureCounts {
    MeasureCounts(
      ghg: left.ghg + right.ghg, wtt: left.wtt + right.wtt, nox: left.nox + right.nox,
      pm25: left.pm25 + right.pm25)
  }
}

/// Unknown and unknown is unknown; unknown and a figure is the figure.
private func + (left: Exact?, right: Exact?) -> Exact? {
  guard let left else { return right }
  return right.map { left + $0 } ?? left
}
