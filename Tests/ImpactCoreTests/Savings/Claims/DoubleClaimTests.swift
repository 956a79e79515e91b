import ImpactCore
import Testing

struct DoubleClaimTests {
  private func posting(
    _ kind: ActivityKey.Kind, _ amount: Int, passengers: Int? = nil, unit: ActivityUnit = .mile,
    org: String = "alder", account: Posting.Account = .counted
  ) throws -> Posting {
    let key = ActivityKey(stream: .mileage, unit: unit, kind: kind)
    let day = DateSpan(day: try SavingSample.day("2024-05-03"))
    let activity = Activity(
      key: key, span: day, amount: FixedDecimal(Int64(amount)),
      passengerMiles: passengers.map { FixedDecimal(Int64($0)) })
    return try #require(Posting.postings(of: activity, account: account, org: org).first)
  }

  private let car = ActivityKey.Kind.vehicle(RoadVehicle(mode: .car))

  @Test func `passenger miles are no part of the driver's miles`() throws {
    let travel = PassengerTravel([try posting(car, 100, passengers: 60)])
    #expect(travel.byDrivers == CarDistance(miles: Exact(60)))
    #expect(travel.counted == CarDistance(miles: Exact(60)) && travel.overlap == .zero)
  }

  @Test func `a ride that driver and passenger both claim counts once`() throws {
    let postings = [
      try posting(car, 100, passengers: 60), try posting(.passenger(.carShare), 45),
      try posting(.passenger(.carShare), 500, account: .held),
      try posting(.passenger(.rail), 800), try posting(car, 30, passengers: 7, org: "birch"),
    ]
    let alder = PassengerTravel(postings.filter { $0.place.org == "alder" })
    #expect(alder.byPassengers == CarDistance(miles: Exact(45)))
    #expect(alder.counted == CarDistance(miles: Exact(60)) && alder.overlap == Exact(45))
    let month = try SavingSample.month("2024-05")
    #expect(
      DoubleClaim.passengers(in: postings)
        == [.passengerAndDriver(organisation: "alder", month: month, miles: Exact(45))])
  }

  @Test func `kilometres of a passenger are compared in miles`() throws {
    let travel = PassengerTravel([
      try posting(car, 100, passengers: 60),
      try posting(.passenger(.carShare), 100, unit: .kilometre),
    ])
    #expect(travel.counted == CarDistance(kilometres: Exact(100)))
    #expect(travel.overlap == Exact(60))
  }

  private func journey(
    _ stream: ImpactCore.Stream, _ first: String, _ last: String, car digest: UInt64?,
    org: String = "alder", row: String
  ) throws -> DoubleClaim.Journey {
    let span = DateSpan(first: try SavingSample.day(first), last: try SavingSample.day(last))
    return DoubleClaim.Journey(
      organisation: org,
      activity: Activity(
        key: ActivityKey(stream: stream, unit: .mile, kind: car), span: span,
        amount: FixedDecimal(12), car: digest.map { Digest128(high: 0, low: $0) }),
      row: row)
  }

  @Test func `a claim for the pool car of that day is found, and nothing else`() throws {
    let day = "2024-05-03"
    let found = DoubleClaim.claimsOfPoolCars(in: [
      try journey(.pool, day, day, car: 1, row: "log row 4"),
      try journey(.mileage, day, day, car: 1, row: "claim row 9"),
      try journey(.mileage, day, day, car: 2, row: "another car"),
      try journey(.mileage, "2024-05-04", "2024-05-04", car: 1, row: "another day"),
      try journey(.mileage, day, day, car: 1, org: "birch", row: "another organisation"),
      try journey(.mileage, day, day, car: nil, row: "no car"),
      try journey(.mileage, day, "2024-05-09", car: 1, row: "a week"),
    ])
    #expect(
      found == [
        .claimAndPoolLog(
          organisation: "alder", day: try SavingSample.day(day), claim: "claim row 9",
          log: "log row 4")
      ])
    #expect(found.first?.description.contains("claim row 9 claims miles") == true)
  }
}
