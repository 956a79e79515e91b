import ImpactCore
import Testing

struct PoolCarTests {
  private let shelf: FactorShelf
  init() throws { shelf = try Checkout.shelf.get() }

  private func saving(
    _ vehicle: RoadVehicle, unit: ActivityUnit = .kilometre, stream: ImpactCore.Stream = .pool
  ) throws -> MechanismSaving {
    shelf.poolCarSaving(
      of: Exact(10_000), by: ActivityKey(stream: stream, unit: unit, kind: .vehicle(vehicle)),
      in: try SavingSample.month("2024-05"), policy: .calendarYear)
  }

  private func rate(
    _ vehicle: RoadVehicle, _ measure: ImpactMeasure, _ stream: ImpactCore.Stream = .mileage
  ) throws -> Exact {
    let key = ActivityKey(stream: stream, unit: .kilometre, kind: .vehicle(vehicle))
    let factors = shelf.impact(
      of: key, month: try SavingSample.month("2024-05"), policy: .calendarYear)
    return try #require(factors[measure].rate(per: .kilometre))
  }

  @Test func `a battery car saves no miles, and what the average car would have caused`() throws {
    let battery = RoadVehicle(mode: .car, fuel: .batteryElectric)
    let found = try saving(battery)
    #expect(found.saving[.carMiles] == .zero)
    let average = RoadVehicle(mode: .car)
    #expect(
      found.saving[.ghg]
        == .known(try (rate(average, .ghg) - rate(battery, .ghg, .pool)) * Exact(10_000)))
    #expect(found.saving[.ghg].value.map { $0 > .zero } == true)
  }

  @Test func `its NOx and PM2.5 are compared within one publication`() throws {
    let battery = RoadVehicle(mode: .car, fuel: .batteryElectric)
    let petrol = RoadVehicle(mode: .car, fuel: .petrol)
    let found = try saving(battery)
    for (measure, impact) in [(SavingMeasure.nox, ImpactMeasure.nox), (.pm25, .pm25)] {
      #expect(
        found.saving[measure]
          == .known(try (rate(petrol, impact) - rate(battery, impact, .pool)) * Exact(10_000)))
      #expect(
        found.working.contains {
          $0.hasPrefix(measure.title) && $0.contains("[average petrol car]")
        })
    }
    #expect(found.working.contains { $0.contains("[average car of unknown fuel]") })
  }

  @Test func `the petrol car that stands in causes less than the diesel car`() throws {
    for measure in [ImpactMeasure.nox, .pm25] {
      #expect(
        try rate(RoadVehicle(mode: .car, fuel: .petrol), measure)
          < rate(RoadVehicle(mode: .car, fuel: .diesel), measure))
    }
  }

  @Test func `a pool car of which nothing is known saves nothing`() throws {
    let found = try saving(RoadVehicle(mode: .car))
    #expect(found.saving[.ghg] == .zero && found.saving[.nox] == .zero)
  }

  @Test func `vans and claimed cars are not compared`() throws {
    #expect(try saving(RoadVehicle(mode: .van, fuel: .diesel)).saving[.ghg].value == nil)
    #expect(
      try saving(RoadVehicle(mode: .car, fuel: .petrol), stream: .mileage).saving[.ghg].value
        == nil)
  }
}
