import ImpactCore
import Testing

struct SavingTests {
  private let question: JourneyQuestion

  init() throws { question = try JourneyQuestion() }

  private func saving(
    _ counterfactual: ImpactBasis, _ actual: ImpactBasis, unit: ActivityUnit = .mile
  ) throws(SavingRefusal) -> Exact {
    try question.shelf.saving(
      of: Exact(100), in: unit, insteadOf: counterfactual, actual: actual)
  }

  @Test func `a claimed petrol car against a battery pool car is one boundary`() throws {
    let petrol = try question.factors(RoadVehicle(mode: .car, fuel: .petrol)).ghg
    let battery = try question.factors(
      RoadVehicle(mode: .car, fuel: .batteryElectric), .pool
    ).ghg
    let saved = try saving(petrol, battery)
    #expect(saved > .zero)
    #expect(try saving(battery, petrol) == .zero - saved)
  }

  @Test func `the derived fleet average rests on the edition it was computed from`() throws {
    let unknown = try question.factors(RoadVehicle(mode: .car, fuel: .petrol))
    let battery = try question.factors(RoadVehicle(mode: .car, fuel: .batteryElectric))
    #expect(try saving(unknown.nox, battery.nox) > .zero)
    #expect(try saving(unknown.pm25, battery.pm25) > .zero)
  }

  @Test func `walking instead of driving saves all of it`() throws {
    let petrol = try question.factors(RoadVehicle(mode: .car, fuel: .petrol)).ghg
    let walking = question.shelf.impact(
      of: ActivityKey(stream: .mileage, unit: .mile, kind: .active(.walking)),
      month: CivilMonth(year: 2024, month: 5), policy: .calendarYear
    ).ghg
    #expect(try saving(petrol, walking) == petrol.impact(of: Exact(100), in: .mile))
  }

  @Test func `without a figure on either side there is no saving, and the reason is told`() throws {
    let known = try question.waste(.glass, .landfill).ghg
    let unknown = try question.waste(.glass, .reuse).ghg
    let reason = "No factor for waste that goes to reuse is held."
    #expect(throws: SavingRefusal.actualUnknown(reason: reason)) {
      try saving(known, unknown, unit: .tonne)
    }
    #expect(throws: SavingRefusal.counterfactualUnknown(reason: reason)) {
      try saving(unknown, known, unit: .tonne)
    }
  }

  @Test func `between Rizan and the UK rows a saving is refused with the reason`() throws {
    let rizan = try question.waste(.clinical, .incineration).ghg
    let uk = try question.waste(.general, .incineration).ghg
    let refusal = #expect(throws: SavingRefusal.self) { try saving(rizan, uk, unit: .tonne) }
    #expect(
      refusal?.description
        == "The figures draw their boundary differently (treatment process and transport; "
        + "transport only): a difference between them is not a saving.")
  }
}
