import ImpactCore
import Testing

struct SavingHeadlineTests {
  @Test func `120,000 miles, now 90,000, and a model of 25,000 claim 30,000 once`() throws {
    let car = try SavingSample.car()
    let observed = SavingMechanism.mileageReduction(
      baseline: CarDistance(miles: Exact(120_000)), in: try SavingSample.month("2023-05"),
      actual: CarDistance(miles: Exact(90_000)), car: car
    ).saving
    let modelled = car.saving(of: CarDistance(miles: Exact(25_000)))
    let headlines = SavingHeadline.each(observed: observed, modelled: modelled)
    let miles = try #require(headlines[.carMiles])
    #expect(miles.figure == .known(Exact(30_000)) && miles.basis == .observed)
    #expect(miles.overlap == .known(Exact(25_000)))
    #expect(
      miles.words
        == "Observed against the baseline. 25000 of it is what the model explains too, and is not "
        + "added.")
    #expect(headlines[.ghg]?.figure == observed[.ghg])
    #expect(headlines[.ghg]?.overlap == modelled[.ghg])
  }

  @Test func `without a baseline the model speaks, and says so`() {
    let headline = SavingHeadline(observed: nil, modelled: .known(Exact(25_000)))
    #expect(headline.figure == .known(Exact(25_000)) && headline.basis == .modelled)
    #expect(headline.overlap.value == nil)
    #expect(headline.words.hasPrefix("Modelled"))
  }

  @Test func `a model does not stand in for a baseline that shows a loss or nothing`() {
    let loss = SavingHeadline(observed: .known(Exact(-5)), modelled: .known(Exact(9)))
    #expect(loss.figure == .known(Exact(-5)) && loss.overlap == .zero)
    let unknown = SavingFigure.absent(reason: "No claim of May has arrived.")
    let missing = SavingHeadline(observed: unknown, modelled: .known(Exact(9)))
    #expect(missing.figure == unknown && missing.overlap == unknown)
    let unmodelled = SavingHeadline(observed: .known(Exact(9)), modelled: unknown)
    #expect(unmodelled.figure == .known(Exact(9)) && unmodelled.overlap == unknown)
  }
}
