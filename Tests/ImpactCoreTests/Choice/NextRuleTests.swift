import ImpactCore
import Testing

/// What `explain` shows of a choice: the rule, the next that would have decided, the range.
struct NextRuleTests {
  private let shelf: FactorShelf

  init() throws { shelf = try Checkout.shelf.get() }

  private func choice(
    _ vehicle: RoadVehicle, _ measure: ImpactMeasure = .ghg, month: String = "2024-05",
    policy: FactorPolicy = .calendarYear
  ) throws -> FactorChoice {
    let month = try #require(CivilMonth(month))
    return shelf.choice(
      of: ActivityKey(stream: .mileage, unit: .mile, kind: .vehicle(vehicle)), for: measure,
      month: month, policy: policy)
  }

  @Test func `behind the size of a car stands the average car of its fuel`() throws {
    let choice = try self.choice(RoadVehicle(mode: .car, fuel: .petrol, size: .medium))
    #expect(choice.basis.rule?.name == "car by size")
    #expect(choice.next?.rule.name == "car of unknown size")
    #expect(
      choice.next?.basis.ids
        == ["uk-ghg-2024/business-travel-land/car-by-size/average/petrol/mile"])
  }

  @Test func `a market segment decides before the size, and the size stands behind it`() throws {
    var car = RoadVehicle(mode: .car, fuel: .diesel, size: .medium)
    car.segment = .executive
    let choice = try self.choice(car)
    #expect(choice.basis.rule?.name == "car by market segment")
    #expect(
      choice.basis.ids
        == ["uk-ghg-2024/business-travel-land/car-by-market-segment/executive/diesel/mile"])
    #expect(choice.next?.rule.name == "car by size")
  }

  @Test func `where the rows by market segment are not held, the size decides`() throws {
    var car = RoadVehicle(mode: .car, fuel: .diesel, size: .medium)
    car.segment = .executive
    let choice = try self.choice(car, month: "2026-05")
    #expect(choice.basis.rule?.name == "car by size")
    #expect(
      choice.basis.ids == ["uk-ghg-2026/business-travel-land/car-by-size/medium/diesel/mile"])
  }

  @Test func `a hybrid has no row by market segment and takes its size`() throws {
    var car = RoadVehicle(mode: .car, fuel: .hybrid, size: .small)
    car.segment = .mini
    #expect(try choice(car).basis.rule?.name == "car by size")
  }

  @Test func `the Euro class decides, then the fleet average, then any car`() throws {
    var car = RoadVehicle(mode: .car, fuel: .diesel, euroClass: .euro6b)
    let given = try choice(car, .nox)
    #expect(
      given.basis.rule
        == AppliedRule(
          name: "car or van by Euro class", words: "diesel, euro-6b: Tier 2", isDefault: false))
    #expect(given.next?.rule.name == "car of unknown Euro class")
    car.isEuroClassInferred = true
    let inferred = try choice(car, .nox)
    #expect(inferred.basis.ids == given.basis.ids)
    #expect(inferred.basis.isDefaulted && !given.basis.isDefaulted)
    #expect(
      inferred.basis.words == "diesel, euro-6b, inferred from the first registration: Tier 2")
    car.euroClass = nil
    #expect(try choice(car, .nox).next?.rule.name == "car of unknown fuel and class")
  }

  @Test func `defaulted, known zero and missing are three things`() throws {
    let unknown = try choice(RoadVehicle(mode: .car)).basis
    #expect(unknown.isDefaulted && !unknown.isKnownZero && !unknown.isMissing)
    let battery = try choice(RoadVehicle(mode: .car, fuel: .batteryElectric), .nox).basis
    #expect(!battery.isDefaulted && battery.isKnownZero && !battery.isMissing)
    let van = try choice(RoadVehicle(mode: .van), .nox).basis
    #expect(!van.isDefaulted && !van.isKnownZero && van.isMissing)
  }

  @Test func `the other edition gives the range of NOx and PM2.5`() throws {
    let diesel = RoadVehicle(mode: .car, fuel: .diesel, euroClass: .euro6b)
    let range = try #require(try choice(diesel, .nox).range)
    #expect(range.usual == "capsam-emep-tier2")
    #expect(range.alternative == "emep-eea-2023-update-2025")
    #expect(range.low == Exact("0.45").map { $0 * Exact(coefficient: 1_609_344, scale: 6) })
    #expect(range.high == Exact("0.507").map { $0 * Exact(coefficient: 1_609_344, scale: 6) })
    #expect(try choice(diesel, .ghg).range == nil)
  }

  @Test func `where the other edition is asked for, the usual one is the other`() throws {
    let diesel = RoadVehicle(mode: .car, fuel: .diesel, euroClass: .euro6b)
    let usual = try #require(try choice(diesel, .nox).range)
    let asked = try #require(
      try choice(diesel, .nox, policy: .pinned("emep-eea-2023-update-2025")).range)
    #expect(asked.usual == usual.alternative && asked.alternative == usual.usual)
    #expect(asked.low == usual.low && asked.high == usual.high)
  }

  @Test func `no range is shown where the other edition has no figure of its own`() throws {
    let petrol = RoadVehicle(mode: .car, fuel: .petrol, euroClass: .euro7)
    #expect(try choice(petrol, .nox).range == nil)
    #expect(try choice(RoadVehicle(mode: .car, fuel: .plugInHybrid), .nox).range == nil)
  }
}
