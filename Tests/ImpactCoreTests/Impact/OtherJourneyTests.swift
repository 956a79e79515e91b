import ImpactCore
import Testing

struct OtherJourneyTests {
  private let question: JourneyQuestion

  init() throws { question = try JourneyQuestion() }

  private func factors(
    _ kind: ActivityKey.Kind, _ stream: ImpactCore.Stream = .mileage, unit: ActivityUnit = .mile,
    month: CivilMonth? = CivilMonth(year: 2024, month: 5)
  ) -> ImpactFactors {
    question.shelf.impact(
      of: ActivityKey(stream: stream, unit: unit, kind: kind), month: month, policy: .calendarYear)
  }

  @Test(arguments: [
    (ActivityKey.PassengerMode.taxi, "taxi/regular-taxi", "14.861"),
    (.bus, "bus/average-local-bus", "10.846"), (.rail, "rail/national-rail", "3.546"),
  ])
  func `passengers take the row per passenger-kilometre`(
    mode: ActivityKey.PassengerMode, row: String, per100: String
  ) {
    let kilometres = factors(.passenger(mode), unit: .kilometre)
    #expect(kilometres.ghg.ids == ["uk-ghg-2024/business-travel-land/\(row)/passenger.km"])
    #expect(kilometres.wtt.ids == ["uk-ghg-2024/wtt-travel-land/\(row)/passenger.km"])
    #expect(kilometres.ghg.figure("100", .kilometre) == per100)
    let miles = factors(.passenger(mode)).ghg.impact(of: Exact(100), in: .mile)
    #expect(miles == Exact(per100).map { $0 * Exact(coefficient: 1_609_344, scale: 6) })
  }

  @Test(arguments: ActivityKey.ActiveMode.allCases)
  func `bicycle and walking are known zero, dated or not`(mode: ActivityKey.ActiveMode) {
    for month in [CivilMonth(year: 2024, month: 5), nil] {
      let factors = factors(.active(mode), month: month)
      for measure in ImpactMeasure.allCases {
        let rule = AppliedRule(
          name: "by one's own strength", words: "\(mode.rawValue): no fuel, no exhaust",
          isDefault: false)
        #expect(factors[measure] == .knownZero(rule: rule))
        #expect(factors[measure].impact(of: Exact(3), in: .mile) == .zero)
      }
    }
  }

  @Test(arguments: [
    (ActivityKey.Kind.passenger(.carShare), ImpactCore.Stream.mileage), (.meeting, .video),
    (.consultation, .video), (.evidence(.wasteDonated), .evidence),
  ])
  func `the question does not arise for passengers, meetings, consultations and entries`(
    kind: ActivityKey.Kind, stream: ImpactCore.Stream
  ) {
    let units: [ImpactCore.Stream: ActivityUnit] = [.video: .count, .evidence: .kilogram]
    let factors = factors(kind, stream, unit: units[stream] ?? .mile)
    for measure in ImpactMeasure.allCases {
      guard case .notApplicable(let reason) = factors[measure] else {
        Issue.record("\(kind) \(measure)")
        continue
      }
      #expect(!reason.isEmpty)
      #expect(factors[measure].impact(of: Exact(3), in: .count) == nil)
    }
    #expect(factors.edition == nil)
  }

  @Test func `a motorcycle goes by size, else average`() throws {
    let small = try question.factors(RoadVehicle(mode: .motorcycle, size: .small), engineCC: 125)
    #expect(small.ghg.ids == ["uk-ghg-2024/business-travel-land/motorbike/small/mile"])
    #expect(small.ghg.words == "engine size 125 cc")
    let average = try question.factors(RoadVehicle(mode: .motorcycle, fuel: .petrol), .pool)
    #expect(average.ghg.ids == ["uk-ghg-2024/passenger-vehicles/motorbike/average/mile"])
    #expect(average.wtt.ids == ["uk-ghg-2024/wtt-travel-land/motorbike/average/mile"])
    #expect(average.ghg.words == "engine size not given: average motorcycle")
  }

  @Test func `an electric motorcycle has no published greenhouse gas row`() throws {
    let factors = try question.factors(
      RoadVehicle(mode: .motorcycle, fuel: .batteryElectric), unit: .kilometre)
    #expect(factors.ghg.isMissing && factors.wtt.isMissing)
    #expect(factors.nox.figure("1", .kilometre) == "0")
  }

  @Test func `a van takes the average row, and a hybrid one has none`() throws {
    let diesel = try question.factors(RoadVehicle(mode: .van, fuel: .diesel))
    #expect(
      diesel.ghg.ids == ["uk-ghg-2024/delivery-vans/van/average-up-to-3-5-tonnes/diesel/mile"])
    #expect(
      diesel.wtt.ids == ["uk-ghg-2024/wtt-delivery-vans/van/average-up-to-3-5-tonnes/diesel/mile"])
    #expect(diesel.ghg.words == "average van, diesel")
    let unknown = try question.factors(RoadVehicle(mode: .van))
    #expect(unknown.ghg.words == "average van; fuel not given: unknown")
    #expect(try question.factors(RoadVehicle(mode: .van, fuel: .hybrid)).ghg.isMissing)
  }

  @Test func `metres take the row per kilometre`() throws {
    let ghg = try question.factors(RoadVehicle(mode: .car), .pool, unit: .metre).ghg
    #expect(ghg.ids == ["uk-ghg-2024/passenger-vehicles/car-by-size/average/unknown/km"])
    #expect(
      ghg.impact(of: Exact(1500), in: .metre)
        == ghg.impact(of: Exact(coefficient: 15, scale: 1), in: .kilometre))
  }
}
