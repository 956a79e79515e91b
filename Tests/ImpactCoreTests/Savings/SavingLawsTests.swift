import ImpactCore
import TestSupport
import Testing

/// What holds of savings whatever the numbers.
struct SavingLawsTests {
  @Test(arguments: SeededGenerator.seeds)
  func `swapping baseline and actual negates every saving exactly`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let car = try SavingSample.car()
    for _ in 0..<30 {
      let (baseline, actual) = (
        SavingSample.distance(&random), SavingSample.distance(&random)
      )
      func saved(_ baseline: CarDistance, _ actual: CarDistance) -> MechanismSaving {
        SavingMechanism.mileageReduction(
          baseline: baseline, in: WasteReduction.previousYear(of: car.month), actual: actual,
          car: car)
      }
      let (there, back) = (saved(baseline, actual), saved(actual, baseline))
      #expect(there.saving == -back.saving, "seed \(seed): \(baseline), \(actual)")
      #expect(SavingMeasure.allCases.allSatisfy { there.saving[$0].value != nil })
      let weights = (SavingSample.number(&random), SavingSample.number(&random))
      #expect(
        WasteReduction(
          previousYear: .known(weights.0), now: .known(weights.1), in: car.month
        ).kilograms
          == -WasteReduction(
            previousYear: .known(weights.1), now: .known(weights.0), in: car.month
          ).kilograms,
        "seed \(seed)")
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `the months of a period add up to the whole`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let baseline = try Baseline(SavingSample.baseline())
    let months = try SavingSample.span("2024-01", "2024-12").months
    var before = CarDistance.zero
    var after = CarDistance.zero
    let car = try SavingSample.car()
    let whole = baseline.saving(over: months) { baselineMonth, _ in
      // In miles nothing is rounded, so twelve months are exactly one sum.
      let pair = (
        CarDistance(miles: SavingSample.number(&random)),
        CarDistance(miles: SavingSample.number(&random))
      )
      before += pair.0
      after += pair.1
      return SavingMechanism.mileageReduction(
        baseline: pair.0, in: baselineMonth, actual: pair.1, car: car
      ).saving
    }
    #expect(
      whole
        == SavingMechanism.mileageReduction(
          baseline: before, in: baseline.first, actual: after, car: car
        ).saving,
      "seed \(seed)")
    let halves = [months.prefix(5), months.dropFirst(5)].map { part in
      baseline.saving(over: Array(part)) { month, _ in
        Saving { _ in .known(Exact(Int(month.index)).dividedAndRounded(by: 7, decimals: 12)) }
      }
    }
    let inOne = baseline.saving(over: months) { month, _ in
      Saving { _ in .known(Exact(Int(month.index)).dividedAndRounded(by: 7, decimals: 12)) }
    }
    #expect(halves[0] + halves[1] == inOne, "seed \(seed)")
  }

  @Test(arguments: SeededGenerator.seeds)
  func `net is never more than gross`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let additionality = Additionality(
        deadweight: SavingSample.share(&random), displacement: SavingSample.share(&random),
        leakage: SavingSample.share(&random), substitution: SavingSample.share(&random))
      let gross = SavingSample.number(&random)
      let net = additionality.net(of: .known(gross)).value
      #expect(net.map { $0 <= gross } == true, "seed \(seed): \(gross), \(additionality)")
      #expect(
        gross.isNegative || net.map { $0 >= .zero } == true,
        "seed \(seed): \(gross), \(additionality)")
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `the headline is one of the two and never their sum`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let (seen, reckoned) = (SavingSample.number(&random), SavingSample.number(&random))
      let isModelOnly = random.oneIn(4)
      let headline = SavingHeadline(
        observed: isModelOnly ? nil : .known(seen), modelled: .known(reckoned))
      let claimed = headline.figure.value
      #expect(claimed == (isModelOnly ? reckoned : seen), "seed \(seed)")
      let sum = seen + reckoned
      #expect(claimed != sum || seen.isZero || reckoned.isZero, "seed \(seed)")
      guard let overlap = headline.overlap.value else {
        #expect(isModelOnly, "seed \(seed)")
        continue
      }
      #expect(overlap >= .zero && overlap <= max(seen, .zero), "seed \(seed)")
      #expect(overlap <= max(reckoned, .zero), "seed \(seed)")
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `activity and factor effect add up to the whole`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let shelf = try Checkout.shelf.get()
    let key = ActivityKey(
      stream: .mileage, unit: .mile, kind: .vehicle(RoadVehicle(mode: .car, fuel: .diesel)))
    func basis(_ month: String) throws -> ImpactBasis {
      shelf.impact(of: key, month: try SavingSample.month(month), policy: .calendarYear).ghg
    }
    let change = BasisChange(old: try basis("2022-05"), new: try basis("2024-05"), per: .mile)
    for _ in 0..<50 {
      let split = EffectSplit(
        before: SavingSample.number(&random), after: SavingSample.number(&random), change)
      #expect(split.activity + split.factor == split.whole, "seed \(seed)")
      let twice = split + split
      #expect(twice.activity + twice.factor == twice.whole, "seed \(seed)")
    }
  }
}
