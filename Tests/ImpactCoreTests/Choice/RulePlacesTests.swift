import ImpactCore
import Testing

/// Which places the rules could ever ask for: what an own book may hold.
struct RulePlacesTests {
  private func faults(_ changes: [BookColumn: String]) throws -> [BookFault] {
    let line = BookSample.line([.edition: "acme-2025"].merging(changes) { $1 })
    return try Checkout.rules.get().faults(in: BookSample(lines: [line]).book())
  }

  @Test func `places of the tables, of the vocabulary and of a year are asked for`() throws {
    #expect(try faults([:]).isEmpty)
    #expect(
      try faults([
        .category: "road-nox", .activity: "car", .variant: "fleet-average-2031",
        .fuel: "petrol", .component: "exhaust", .unit: "km", .measure: "nox_g",
      ]).isEmpty)
    #expect(
      try faults([
        .category: "nhs-waste", .activity: "offensive", .variant: "composting",
      ]).isEmpty)
  }

  @Test(arguments: [
    [BookColumn.category: "waste-disposa"], [.variant: "landfills"], [.measure: "nox_g"],
    [.activity: "other/glass/"], [.unit: "km"],
  ])
  func `a slip in a place is found`(changes: [BookColumn: String]) throws {
    #expect(try faults(changes).map(\.line) == [2])
  }

  @Test func `every place of the rules that the published books hold is asked for`() throws {
    let shelf = try Checkout.shelf.get()
    let key = ActivityKey(
      stream: .mileage, unit: .mile,
      kind: .vehicle(RoadVehicle(mode: .car, fuel: .diesel, euroClass: .euro6b)))
    let factors = shelf.impact(
      of: key, month: CivilMonth(year: 2024, month: 5), policy: .calendarYear)
    for measure in ImpactMeasure.allCases {
      guard case .factors(let used, _) = factors[measure] else { continue }
      for factor in used {
        let key = factor.key
        #expect(
          try faults([
            .category: key.category, .activity: key.activity, .variant: key.variant,
            .fuel: key.fuel, .component: key.component, .unit: key.unit.rawValue,
            .measure: measure.rawValue,
          ]).isEmpty, "\(factor.id)")
      }
    }
  }
}
