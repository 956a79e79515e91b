import ImpactCore
import ImpactService
import QueryWire
import Testing

/// How uncertain NOx and PM2.5 are, on request.
@Suite struct RangeTests {
  private let shelf: FactorShelf

  init() throws { shelf = try Checkout.shelf.get() }

  private func total(
    _ activities: [Activity], range: Bool = true, policy: FactorPolicy = .calendarYear
  ) -> Figures {
    TotalsReckoning(shelf: shelf, policy: policy).answer(
      TotalsQuery(range: range), period: .all,
      postings: activities.flatMap { Posting.postings(of: $0, account: .counted, org: "RNN") }
    ).total
  }

  private func drive(_ vehicle: RoadVehicle, kilometres: Int) throws -> Activity {
    Activity(
      key: ActivityKey(stream: .mileage, unit: .kilometre, kind: .vehicle(vehicle)),
      span: DateSpan(day: try #require(CivilDate("2024-05-03"))),
      amount: FixedDecimal(Int64(kilometres)))
  }

  @Test func `a diesel Euro 6 car lies between the two editions`() throws {
    let car = RoadVehicle(mode: .car, fuel: .diesel, euroClass: .euro6b)
    let nox = try #require(total([drive(car, kilometres: 100)]).ranges?.nox)
    #expect(nox.low == Exact("45") && nox.high == Exact("50.7") && nox.rows == 1)
  }

  @Test func `a row with one figure stands in both ends, and the figure lies within`() throws {
    let diesel = RoadVehicle(mode: .car, fuel: .diesel, euroClass: .euro6b)
    let plugIn = RoadVehicle(mode: .car, fuel: .plugInHybrid)
    let both = try total([drive(diesel, kilometres: 100), drive(plugIn, kilometres: 100)])
    let alone = try total([drive(diesel, kilometres: 100)])
    let plugInNox = try #require(total([drive(plugIn, kilometres: 100)]).impact.noxG)
    let (wide, narrow) = (try #require(both.ranges?.nox), try #require(alone.ranges?.nox))
    #expect(wide.low == narrow.low + plugInNox && wide.high == narrow.high + plugInNox)
    #expect(wide.rows == 1)
    let figure = try #require(both.impact.noxG)
    #expect(wide.low <= figure && figure <= wide.high)
  }

  @Test func `without an alternative there is no range, and unasked none at all`() throws {
    let plugIn = try drive(RoadVehicle(mode: .car, fuel: .plugInHybrid), kilometres: 1)
    #expect(total([plugIn]).ranges == ImpactRanges())
    #expect(total([plugIn], range: false).ranges == nil)
  }

  @Test func `asked for by name, the alternative is the figure and the range stays`() throws {
    let car = try drive(
      RoadVehicle(mode: .car, fuel: .diesel, euroClass: .euro6b), kilometres: 100)
    let asked = total([car], policy: .pinned("emep-eea-2023-update-2025"))
    #expect(asked.impact.noxG == Exact("50.7"))
    #expect(asked.ranges?.nox == total([car]).ranges?.nox)
  }
}
