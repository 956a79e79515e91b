import ImpactCore
import TestSupport
import Testing

/// What holds of the steps of every mechanism, whatever the numbers.
struct ProofLawsTests {
  private let shelf: FactorShelf
  private let car: GreyFleetCar
  init() throws {
    shelf = try Checkout.shelf.get()
    car = try SavingSample.car()
  }

  private func check(_ made: MechanismSaving, _ expected: Saving, seed: UInt64) {
    #expect(ProofSample.complaints(made) == [], "seed \(seed)")
    #expect(made.saving == expected, "seed \(seed)")
    #expect(made.saving[.ghg].value != nil, "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds)
  func `fewer claimed miles are the sum of their steps, and turn with them`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<20 {
      let baseline = SavingSample.distance(&random)
      let actual = round == 0 ? baseline : SavingSample.distance(&random)
      func saved(_ baseline: CarDistance, _ actual: CarDistance) -> MechanismSaving {
        SavingMechanism.mileageReduction(
          baseline: baseline, in: WasteReduction.previousYear(of: car.month), actual: actual,
          car: car)
      }
      let (there, back) = (saved(baseline, actual), saved(actual, baseline))
      let expected = try ProofSample.saving(
        of: baseline - actual, occupancy: Exact(1), car: car)
      check(there, expected, seed: seed)
      for measure in SavingMeasure.allCases {
        let (steps, turned) = (there.steps[measure] ?? [], back.steps[measure] ?? [])
        #expect(
          steps.map { -$0.result } == turned.map(\.result), "seed \(seed): \(baseline), \(actual)")
        for step in steps {
          #expect((-step).result == -step.result, "seed \(seed)")
          #expect(-(-step) == step, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `calls are the sum of their steps, the burden the last of them`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for occupancy in ["1", "1.55", "3"] {
      let persons = try SavingSample.exact(occupancy)
      let distance = SavingSample.distance(&random)
      let (count, travellers) = (
        SavingSample.number(&random), Exact(Int.random(in: 1...9, using: &random))
      )
      let (replaced, byCar) = (SavingSample.share(&random), SavingSample.share(&random))
      guard
        let assumption = MeetingAssumption(
          travellersPerMeeting: travellers, returnDistance: distance, substitution: replaced,
          carShare: byCar, occupancy: persons)
      else { continue }
      let share = replaced.value * byCar.value
      let made = SavingMechanism.videoMeetings(count, SavingSample.stated(assumption), car: car)
      check(
        made,
        try ProofSample.saving(
          of: distance * (count * travellers * share), occupancy: persons, car: car),
        seed: seed)
      let minutes = SavingSample.number(&random)
      let burden = CallBurden(participantMinutes: .known(minutes), in: car.month)
      let net = NetOfCalls(made, burden: burden)
      let caused = (minutes * Exact(55)).dividedAndRounded(by: 60_000, decimals: 12)
      #expect(burden.kilograms.central == .known(caused), "seed \(seed)")
      #expect(ProofSample.complaints(net.saving) == [], "seed \(seed)")
      #expect(net.saving.saving[.ghg] == made.saving[.ghg].map { $0 - caused }, "seed \(seed)")
      #expect(net.saving.steps[.ghg]?.last == burden.step.map { -$0 }, "seed \(seed)")
      #expect(net.saving.steps[.nox] == made.steps[.nox], "seed \(seed)")
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `consultations, shared rides and cycling are the sum of their steps`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let (distance, share) = (SavingSample.distance(&random), SavingSample.share(&random))
      let count = Exact(Int.random(in: 0...500, using: &random))
      func expected(_ distance: CarDistance) throws -> Saving {
        try ProofSample.saving(of: distance, occupancy: Exact(1), car: car)
      }
      check(
        SavingMechanism.consultations(
          completed: count,
          SavingSample.stated(
            ConsultationAssumption(returnDistance: distance, carShare: share)), car: car),
        try expected(distance * (count * share.value)), seed: seed)
      check(
        SavingMechanism.carSharing(passengerDistance: distance, car: car),
        try expected(distance), seed: seed)
      check(
        SavingMechanism.activeTravel(
          distance: distance, substitution: SavingSample.stated(share), car: car),
        try expected(distance * share.value), seed: seed)
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `pool cars and waste are the sum of their steps`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let fuels: [Fuel] = [.batteryElectric, .diesel, .petrol, .unknown]
    let driven = try (0..<4).map { index in
      shelf.poolCarSaving(
        of: SavingSample.number(&random),
        by: ActivityKey(
          stream: .pool, unit: [.mile, .kilometre, .metre][index % 3],
          kind: .vehicle(RoadVehicle(mode: .car, fuel: fuels[index]))),
        in: try SavingSample.month("2024-05"), policy: .calendarYear)
    }
    for made in driven { #expect(ProofSample.complaints(made) == [], "seed \(seed)") }
    let whole = try #require(MechanismSaving.sum(driven))
    #expect(ProofSample.complaints(whole) == [], "seed \(seed)")
    #expect(whole.saving == .sum(driven.map(\.saving), ifNone: ""), "seed \(seed)")
    #expect(whole.steps[.ghg]?.count == 4 && whole.steps[.carMiles] == [], "seed \(seed)")
    let treated = shelf.wasteSaving(
      of: SavingSample.number(&random),
      by: ActivityKey(
        stream: .waste, unit: .kilogram, kind: .waste(.infectious, .alternativeTreatment, .route)),
      insteadOf: .incineration, in: try SavingSample.month("2024-05"), policy: .calendarYear)
    #expect(ProofSample.complaints(treated) == [], "seed \(seed)")
    #expect(treated.steps[.ghg]?.count == 1 && treated.steps[.nox] == [], "seed \(seed)")
    let (before, now) = (SavingSample.number(&random), SavingSample.number(&random))
    let less = WasteReduction(previousYear: .known(before), now: .known(now), in: car.month)
    let more = WasteReduction(previousYear: .known(now), now: .known(before), in: car.month)
    #expect(less.kilograms == .known(before - now), "seed \(seed)")
    #expect(-less.kilograms == more.kilograms, "seed \(seed)")
    #expect(less.difference.steps.allSatisfy(ProofSample.isRight), "seed \(seed)")
  }
}
