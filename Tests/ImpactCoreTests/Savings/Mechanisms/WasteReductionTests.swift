import ImpactCore
import Testing

struct WasteReductionTests {
  @Test func `1,250 kg against 1,400 kg the year before are 150 kg and 10.7 %`() {
    let found = WasteReduction(previousYear: .known(Exact(1400)), now: .known(Exact(1250)), in: nil)
    #expect(found.kilograms == .known(Exact(150)))
    #expect(found.percent.value?.description == "10.714285714286")
    #expect(found.working == "1400 kg − 1250 kg = 150 kg = 10.7 %")
  }

  @Test func `more waste is negative, and a missing year stays missing`() {
    let more = WasteReduction(previousYear: .known(Exact(100)), now: .known(Exact(125)), in: nil)
    #expect(more.percent == .known(Exact(-25)))
    let none = WasteReduction(
      previousYear: .absent(reason: "No weights."), now: .known(Exact(1)), in: nil)
    #expect(none.kilograms == .absent(reason: "No weights.") && none.percent == none.kilograms)
    #expect(none.working == "No weights.")
    let first = WasteReduction(previousYear: .zero, now: .known(Exact(5)), in: nil)
    #expect(first.kilograms == .known(Exact(-5)) && first.percent.value == nil)
  }

  @Test func `the previous year's month is twelve months before`() throws {
    let month = try SavingSample.month("2025-02")
    #expect(WasteReduction.previousYear(of: month) == (try SavingSample.month("2024-02")))
  }

  private func gas(
    _ material: WasteMaterial, _ actual: Treatment, insteadOf treatment: Treatment
  ) throws -> SavingFigure {
    let key = ActivityKey(
      stream: .waste, unit: .tonne, kind: .waste(material, actual, .route))
    let found = try Checkout.shelf.get().wasteSaving(
      of: Exact(2), by: key, insteadOf: treatment, in: try SavingSample.month("2024-05"),
      policy: .calendarYear)
    return found.saving[.ghg]
  }

  @Test func `across boundaries it is refused with the reason`() throws {
    #expect(
      try gas(.glass, .recycling, insteadOf: .landfill).reason
        == "The figures draw their boundary differently (landfill and transport; transport only): "
        + "a difference between them is not a saving.")
  }

  @Test func `within one source and boundary there is a figure`() throws {
    let question = try JourneyQuestion()
    let burnt = try #require(
      try question.waste(.infectious, .incineration).ghg.rate(per: .tonne))
    let treated = try #require(
      try question.waste(.infectious, .alternativeTreatment).ghg.rate(per: .tonne))
    #expect(burnt > treated)
    #expect(
      try gas(.infectious, .alternativeTreatment, insteadOf: .incineration)
        == .known((burnt - treated) * Exact(2)))
  }
}
