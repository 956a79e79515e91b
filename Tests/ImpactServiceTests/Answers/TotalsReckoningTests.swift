import ImpactCore
import ImpactService
import QueryWire
import Testing

/// Totals from postings, with the books of the checkout.
@Suite struct TotalsReckoningTests {
  private let reckoning: TotalsReckoning

  init() throws {
    reckoning = TotalsReckoning(shelf: try Checkout.shelf.get(), policy: .calendarYear)
  }

  private func totals(
    _ activities: [Activity], held: [Activity] = [], _ query: TotalsQuery = TotalsQuery()
  ) -> TotalsAnswer {
    let postings =
      activities.flatMap { Posting.postings(of: $0, account: .counted, org: "RNN") }
      + held.flatMap { Posting.postings(of: $0, account: .held, org: "RNN") }
    return reckoning.answer(query, period: .all, postings: postings)
  }

  private func activity(
    _ kind: ActivityKey.Kind, _ stream: ImpactCore.Stream, _ unit: ActivityUnit, _ amount: String,
    on day: String? = "2024-05-03"
  ) throws -> Activity {
    let span = try day.map { DateSpan(day: try #require(CivilDate($0))) }
    return Activity(
      key: ActivityKey(stream: stream, unit: unit, kind: kind), span: span,
      amount: try #require(FixedDecimal(amount)))
  }

  private func car(_ miles: String, on day: String) throws -> Activity {
    try CarClaim(miles, from: day).activity
  }

  // MARK: Figures of the issue

  @Test(arguments: [
    ([("2024-05", 10)], "268.6"), ([("2025-05", 10)], "269.15"),
    ([("2024-12", 4), ("2025-01", 6)], "268.93"),
  ])
  func `ten claims of a hundred miles in an average car of unknown fuel`(
    months: [(month: String, claims: Int)], kilograms: String
  ) throws {
    let claims = try months.flatMap { month, claims in
      try (1...claims).map { try car("100", on: "\(month)-\($0 < 10 ? "0" : "")\($0)") }
    }
    let total = totals(claims).total
    #expect(total.impact.ghgKgCO2e == Exact(kilograms))
    #expect(total.activity.carMiles == Exact(1000))
    #expect(total.activity.distanceMiles == Exact(1000))
    #expect(total.coverage.rowsCounted == 10)
    #expect(total.coverage.rowsUncovered.ghg == 0)
  }

  @Test func `a petrol car of 1598 cc`() throws {
    let claim = try CarClaim("37.9", from: "2024-05-03", fuel: .petrol, engineCC: 1598)
    #expect(totals([claim.activity]).total.impact.ghgKgCO2e == Exact("10.811354"))
  }

  // MARK: Missing is never zero

  @Test func `of nothing nothing is known`() {
    let total = totals([]).total
    #expect(
      total == Figures(activity: ActivityFigures(), impact: ImpactFigures(), coverage: Coverage()))
  }

  @Test func `a bicycle's impact is known to be zero and covered`() throws {
    let total = totals([try activity(.active(.bicycle), .mileage, .mile, "7")]).total
    #expect(total.impact.ghgKgCO2e == .zero)
    #expect(total.impact.noxG == .zero)
    #expect(total.activity.distanceMiles == Exact(7))
    #expect(total.activity.carMiles == nil)
    #expect(total.coverage.rowsUncovered == MeasureCounts())
  }

  @Test func `waste of unknown treatment has a weight, no impact and is uncovered`() throws {
    let total = totals([
      try activity(.waste(.plastic, .unknown, .assumed), .waste, .tonne, "1.5")
    ]).total
    #expect(total.activity.massKg == Exact(1500))
    #expect(total.impact.ghgKgCO2e == nil)
    #expect(total.impact.noxG == nil)
    #expect(total.coverage.rowsUncovered.ghg == 1)
    #expect(total.coverage.rowsUncovered.nox == 1)
  }

  @Test func `a meeting is counted and asks for no factor`() throws {
    let total = totals([try activity(.meeting, .video, .count, "3")]).total
    #expect(total.activity.meetings == Exact(3))
    #expect(total.activity.consultations == nil)
    #expect(total.impact.ghgKgCO2e == nil)
    #expect(total.coverage.rowsUncovered == MeasureCounts())
  }

  @Test func `nought miles are known miles`() throws {
    let total = totals([try car("0", on: "2024-05-03")]).total
    #expect(total.activity.carMiles == .zero)
    #expect(total.impact.ghgKgCO2e == .zero)
    #expect(total.activity.energyKWh == nil)
  }

  @Test func `a covered row beside an uncovered one gives its own figure and says so`() throws {
    let total = totals([
      try car("100", on: "2024-05-03"), try car("100", on: "2001-05-03"),
    ]).total
    #expect(total.impact.ghgKgCO2e == Exact("26.86"))
    #expect(total.activity.carMiles == Exact(200))
    #expect(total.coverage.rowsUncovered.ghg == 1)
    #expect(total.coverage.rowsCounted == 2)
  }

  @Test func `a row without a date is counted and uncovered`() throws {
    let undated = try activity(.vehicle(RoadVehicle(mode: .car)), .mileage, .mile, "9", on: nil)
    let answer = totals([undated], TotalsQuery(by: [.month, .edition]))
    #expect(answer.total.activity.carMiles == Exact(9))
    #expect(answer.total.impact.ghgKgCO2e == nil)
    #expect(answer.total.coverage.rowsUncovered.ghg == 1)
    #expect(answer.groups.map(\.key) == [[.init(.month, nil), .init(.edition, nil)]])
  }

  @Test func `what only some rows carry is summed over those`() throws {
    var shared = try car("10", on: "2024-05-03")
    shared.passengerMiles = FixedDecimal("4.5")
    let total = totals([shared, try car("1", on: "2024-05-04")]).total
    #expect(total.activity.passengerMiles == Exact("4.5"))
    #expect(total.activity.participants == nil)
  }

  // MARK: Coverage

  @Test func `held rows stand in the coverage and in no figure`() throws {
    let total = totals([], held: [try car("1234.5", on: "2024-05-03")]).total
    #expect(total.coverage.rowsHeld == 1)
    #expect(total.coverage.rowsCounted == 0)
    #expect(total.coverage.rowsUncovered == MeasureCounts())
    #expect(total.activity == ActivityFigures())
    #expect(total.impact == ImpactFigures())
  }

  @Test func `a row later than the newest edition is provisional and has a figure`() throws {
    let total = totals([
      try car("100", on: "2030-05-03"), try car("100", on: "2024-05-03"),
    ]).total
    #expect(total.coverage.rowsProvisional == 1)
    #expect(total.coverage.rowsUncovered.ghg == 0)
    #expect(total.impact.ghgKgCO2e == Exact("53.559"))
  }

  @Test func `a row that spans two months is one row`() throws {
    let row = try CarClaim("100", from: "2024-12-20", to: "2025-01-10").activity
    let answer = totals([row], TotalsQuery(by: [.month]))
    #expect(answer.total.coverage.rowsCounted == 1)
    #expect(answer.groups.count == 2)
    #expect(answer.total.activity.carMiles == Exact(100))
  }

  // MARK: What is asked

  @Test func `filters compare whole texts`() throws {
    var here = try car("1", on: "2024-05-03")
    here.site = "Main"
    here.orgUnit = "HR"
    var there = try car("2", on: "2024-05-03")
    there.site = "Main Street"
    let both = [here, there]
    #expect(totals(both, TotalsQuery(site: "Main")).total.activity.carMiles == Exact(1))
    #expect(totals(both, TotalsQuery(unit: "HR")).total.activity.carMiles == Exact(1))
    #expect(totals(both, TotalsQuery(org: "RNN")).total.activity.carMiles == Exact(3))
    #expect(totals(both, TotalsQuery(org: "RN")).total.activity.carMiles == nil)
    #expect(totals(both, TotalsQuery(stream: .waste)).total.activity.carMiles == nil)
  }

  @Test func `groups come in the order of their keys, what has none last`() throws {
    let rows = try [
      car("1", on: "2025-01-03"), car("2", on: "2024-05-03"),
      activity(.vehicle(RoadVehicle(mode: .car)), .mileage, .mile, "9", on: nil),
    ]
    let months = totals(rows, TotalsQuery(by: [.month])).groups.map { $0.key[0].value }
    #expect(months == ["2024-05", "2025-01", nil])
  }

  @Test func `an edition can be asked for`() throws {
    let pinned = TotalsReckoning(
      shelf: try Checkout.shelf.get(), policy: .pinned("uk-ghg-2025"))
    let postings = Posting.postings(
      of: try car("1000", on: "2024-05-03"), account: .counted, org: "RNN")
    let answer = pinned.answer(TotalsQuery(), period: .all, postings: postings)
    #expect(answer.total.impact.ghgKgCO2e == Exact("269.15"))
    #expect(answer.query.factors == "uk-ghg-2025")
  }

  @Test func `kilometres are shown as miles and counted by the kilometre's own factor`() throws {
    let claim = try CarClaim("160.9344", from: "2024-05-03", unit: .kilometre)
    let total = totals([claim.activity]).total
    #expect(total.activity.carMiles == Exact(100))
    let shelf = try Checkout.shelf.get()
    let factors = shelf.impact(
      of: claim.activity.key, month: CivilMonth("2024-05"), policy: .calendarYear)
    #expect(
      total.impact.ghgKgCO2e == factors.ghg.impact(of: claim.activity.amount.exact, in: .kilometre))
    #expect(total.impact.ghgKgCO2e != Exact("26.86"), "the per-mile row is rounded otherwise")
  }

  @Test func `a later share without a factor is not passed over in silence`() throws {
    let span = DateSpan(
      first: try #require(CivilDate("2025-12-01")), last: try #require(CivilDate("2026-01-31")))
    let van = Activity(
      key: ActivityKey(
        stream: .mileage, unit: .mile,
        kind: .vehicle(RoadVehicle(mode: .van, fuel: .plugInHybrid))),
      span: span, amount: FixedDecimal(62))
    let coverage = totals([van]).total.coverage
    #expect(coverage.rowsUncovered.ghg == 0 && coverage.rowsCounted == 1)
    #expect(coverage.sharesUncovered == MeasureCounts(ghg: 1, wtt: 1))
  }
}
