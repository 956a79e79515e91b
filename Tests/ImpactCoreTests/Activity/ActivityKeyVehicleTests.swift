import ImpactCore
import TestSupport
import Testing

/// The text of a vehicle with the facts that keys did not hold at first.
struct ActivityKeyVehicleTests {
  private func vehicle(_ text: String) -> RoadVehicle? {
    if case .vehicle(let vehicle) = ActivityKey(text)?.kind { vehicle } else { nil }
  }

  @Test(
    arguments: [
      ("mileage mile car petrol medium euro-6b -", .car, .euro6b),
      ("mileage mile car unknown average - -", .car, nil),
      ("pool mile car bev average euro-6b low", .car, .euro6b),
      ("pool km van diesel average euro-5b -", .van, .euro5b),
      ("mileage mile motorcycle petrol small - -", .motorcycle, nil),
      ("mileage km car hybrid average - low", .car, nil),
    ] as [(String, RoadVehicle.Mode, EuroClass?)])
  func `a key that a ledger stored before is still its own`(
    _ text: String, _ mode: RoadVehicle.Mode, _ euroClass: EuroClass?
  ) throws {
    let read = try #require(vehicle(text))
    #expect(read.mode == mode)
    #expect(read.euroClass == euroClass)
    #expect(read.segment == nil)
    #expect(!read.isEuroClassInferred)
    #expect(ActivityKey(text)?.description == text)
  }

  @Test func `further facts are further words`() {
    func text(_ segment: MarketSegment?, _ isInferred: Bool) -> String {
      let car = RoadVehicle(
        mode: .car, fuel: .petrol, size: .medium, euroClass: .euro5a,
        isEuroClassInferred: isInferred, segment: segment)
      return ActivityKey(stream: .mileage, unit: .mile, kind: .vehicle(car)).description
    }
    let plain = "mileage mile car petrol medium euro-5a -"
    #expect(text(nil, false) == plain)
    #expect(text(.lowerMedium, false) == plain + " segment=lower-medium")
    #expect(text(nil, true) == plain + " inferred")
    #expect(text(.dualPurpose, true) == plain + " segment=dual-purpose-4x4 inferred")
  }

  @Test(arguments: SeededGenerator.seeds)
  func `a vehicle with any facts is read back equal and stands for no other`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    var keys: [String: ActivityKey] = [:]
    for _ in 0..<500 {
      func one<Value>(of values: [Value]) -> Value {
        values[Int.random(in: 0..<values.count, using: &random)]
      }
      let vehicle = RoadVehicle(
        mode: one(of: RoadVehicle.Mode.allCases), fuel: one(of: Fuel.allCases),
        size: one(of: RoadVehicle.Size.allCases),
        euroClass: one(of: [nil] + EuroClass.allCases.map(Optional.some)),
        isEuroClassInferred: one(of: [false, true]),
        segment: one(of: [nil] + MarketSegment.allCases.map(Optional.some)),
        isUnder50GramsPerKm: one(of: [false, true]))
      let key = ActivityKey(
        stream: one(of: [.mileage, .pool]), unit: one(of: [.mile, .kilometre]),
        kind: .vehicle(vehicle))
      try #require(ActivityKey(key.description) == key, "seed \(seed)")
      try #require(keys[key.description, default: key] == key, "seed \(seed)")
      keys[key.description] = key
    }
  }

  @Test(arguments: [
    "mileage mile car petrol medium euro-5a - segment=", "mileage mile car petrol medium - - mini",
    "mileage mile car petrol medium euro-5a - segment=tiny",
    "mileage mile car petrol medium euro-5a - inferred segment=mini",
    "mileage mile car petrol medium euro-5a - segment=mini segment=mpv",
    "mileage mile car petrol medium euro-5a - inferred inferred",
    "mileage mile car petrol medium euro-5a - ", "mileage mile car petrol medium - - inferred",
    "mileage mile van diesel average euro-5a - segment=mini",
  ])
  func `what no vehicle writes is not read`(_ text: String) {
    #expect(ActivityKey(text) == nil)
  }
}
