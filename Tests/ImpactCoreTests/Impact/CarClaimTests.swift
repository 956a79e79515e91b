import ImpactCore
import Testing

struct CarClaimTests {
  private let question: JourneyQuestion

  init() throws { question = try JourneyQuestion() }

  @Test(arguments: [("2024-05", "268.6"), ("2025-05", "269.15")])
  func `a thousand miles in an average car of unknown fuel`(month: String, kilograms: String) throws
  {
    let factors = try question.factors(RoadVehicle(mode: .car), month: month)
    #expect(factors.ghg.figure("1000", .mile) == kilograms)
    #expect(
      factors.ghg.words == "engine size not given: average car; fuel not given: unknown")
  }

  @Test func `four hundred miles in December and six hundred in January cross the editions`() throws
  {
    let car = RoadVehicle(mode: .car)
    let december = try question.factors(car, month: "2024-12").ghg
    let january = try question.factors(car, month: "2025-01").ghg
    let total =
      try #require(december.impact(of: Exact(400), in: .mile))
      + #require(january.impact(of: Exact(600), in: .mile))
    #expect(total == Exact("268.93"))
  }

  @Test func `a petrol car of 1598 cc takes the medium row and says so`() throws {
    let car = RoadVehicle(
      mode: .car, fuel: .petrol, size: RoadVehicle.Size(mode: .car, fuel: .petrol, engineCC: 1598))
    let ghg = try question.factors(car, engineCC: 1598).ghg
    #expect(ghg.ids == ["uk-ghg-2024/business-travel-land/car-by-size/medium/petrol/mile"])
    #expect(ghg.figure("37.9", .mile) == "10.811354")
    #expect(ghg.words == "engine size 1598 cc, petrol")
  }

  @Test func `the source names publication, table, row and publisher's ID`() throws {
    let car = RoadVehicle(mode: .car, fuel: .petrol, size: .medium)
    guard case .factors(let factors, _) = try question.factors(car).ghg else {
      Issue.record("no factor")
      return
    }
    #expect(
      factors.first?.source.description
        == "UK Government GHG Conversion Factors for Company Reporting 2024, v1.1; "
        + "Factors by Category, row 5241: Business travel- land / Cars (by size) / Medium car / "
        + "Petrol; ID 25_301_3054_9_1")
    #expect(factors.first?.value.description == "0.28526")
  }

  @Test(arguments: [
    (RoadVehicle.Size.medium, Fuel.petrol, Int?.none, "medium car, petrol"),
    (.average, .petrol, nil, "engine size not given: average car; petrol"),
    (.medium, .unknown, 1598, "engine size 1598 cc; fuel not given: unknown"),
    (
      .average, .batteryElectric, nil,
      "size not given: average car; battery electric; the row holds the electricity"
    ),
    (.average, .hybrid, 1598, "engine size 1598 cc not used: average car; hybrid"),
  ])
  func `the rule tells given from defaulted`(
    size: RoadVehicle.Size, fuel: Fuel, engineCC: Int?, rule: String
  ) throws {
    let car = RoadVehicle(mode: .car, fuel: fuel, size: size)
    #expect(try question.factors(car, engineCC: engineCC).ghg.words == rule)
  }

  @Test func `well-to-tank stands beside the same row`() throws {
    let wtt = try question.factors(RoadVehicle(mode: .car, fuel: .diesel, size: .small)).wtt
    #expect(wtt.ids == ["uk-ghg-2024/wtt-travel-land/car-by-size/small/diesel/mile"])
  }

  @Test func `a small LPG car has no published row and is uncovered`() throws {
    let factors = try question.factors(RoadVehicle(mode: .car, fuel: .lpg, size: .small))
    #expect(
      factors.ghg
        == .missing(
          reason: "uk-ghg-2024 has no row business-travel-land/car-by-size/small/lpg/mile."))
    #expect(factors.nox == .missing(reason: "No NOx factor for a car, LPG, is held."))
    #expect(factors.edition == "uk-ghg-2024")
  }

  @Test func `a journey without a date is uncovered in every measure`() throws {
    let factors = try question.factors(RoadVehicle(mode: .car), month: nil)
    for measure in ImpactMeasure.allCases {
      #expect(factors[measure] == .missing(reason: "The row has no date."))
    }
    #expect(factors.edition == nil && !factors.isProvisional)
  }

  @Test func `a distance in a unit of weight is uncovered, not a trap`() throws {
    let factors = try question.factors(RoadVehicle(mode: .car), unit: .kilogram)
    #expect(factors.ghg == .missing(reason: "A distance is needed, not a quantity in kg."))
  }

  @Test(arguments: Array(2019...2026), [ActivityUnit.mile, .kilometre])
  func `every car has a factor or a stated reason`(year: Int, unit: ActivityUnit) throws {
    for fuel in Fuel.allCases {
      for size in RoadVehicle.Size.allCases {
        for stream in [ImpactCore.Stream.mileage, .pool] {
          let car = RoadVehicle(mode: .car, fuel: fuel, size: size)
          let ghg = try question.factors(car, stream, unit: unit, month: "\(year)-05").ghg
          let isUnpublished = size == .small && (fuel == .lpg || fuel == .cng)
          #expect(ghg.isMissing == isUnpublished, "\(year) \(unit) \(stream) \(size) \(fuel)")
          #expect(!ghg.words.isEmpty)
          #expect(ghg.ids.allSatisfy { $0.hasPrefix("uk-ghg-\(year)/") })
          #expect(ghg.ids.allSatisfy { $0.hasSuffix("/\(size)/\(fuel.rawValue)/\(unit.rawValue)") })
        }
      }
    }
  }
}
