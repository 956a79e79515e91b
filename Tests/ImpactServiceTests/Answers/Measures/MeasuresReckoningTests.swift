import ImpactCore
import ImpactService
import Ledger
import QueryWire
import TestSupport
import Testing

/// The sixteen measures from postings, with the books of the checkout.
@Suite struct MeasuresReckoningTests: PostsActivities {
  private let shelf: FactorShelf
  private static let food = ActivityKey.Kind.waste(.food, .landfill, .route)

  init() throws {
    shelf = try Checkout.shelf.get()
  }

  private static let settings = """
    [[baseline]]
    name = "2023"
    organisations = ["RNN"]
    streams = ["mileage"]
    period = "2023"
    approved_by = "the board"
    why = "the first whole year"

    [[assumptions]]
    name = "calls"
    kind = "meeting"
    from = "2023-01-01"
    travellers_per_meeting = 5
    return_miles = 100
    substitution_share = "0.5"
    car_share = 1
    occupancy = 1
    source = "a survey"
    stated_by = "an officer"
    deadweight = "0.2"
    displacement = 0
    leakage = 0
    substitution = 0

    [[target]]
    name = "Fewer miles"
    measure = "ENV-09"
    organisation = "RNN"
    value = 60000
    unit = "miles"
    start_value = 0
    start_date = "2024-01-01"
    by = "2024-12-31"

    """

  private func measures(
    _ postings: [Posting], _ query: MonthsQuery = MonthsQuery(), period: String = "2024",
    files: [FilePlace] = [], settings: String = settings
  ) throws -> MeasuresAnswer {
    let today = try #require(CivilDate("2026-11-23"))
    let method = SavingsMethod(
      shelf: shelf, policy: .calendarYear,
      basis: try SavingsFile.basis(text: settings, name: "savings.toml"))
    return MeasuresReckoning(method, postings: postings, files: files)
      .answer(query, period: try #require(Period(period, today: today)), today: today)
  }

  private func measure(
    _ measure: SocialMeasure, _ answers: [MeasureAnswer]
  ) throws -> MeasureAnswer {
    try #require(answers.first { $0.measure == measure })
  }

  private func figure(
    _ which: SocialMeasure, _ unit: String, _ answers: [MeasureAnswer]
  ) throws -> MeasureFigureAnswer {
    try #require(try measure(which, answers).figures.first { $0.unit == unit })
  }

  private func meetings(
    _ count: String, _ month: String, org: String = "RNN", contract: String = ""
  ) throws -> [Posting] {
    try posting(.meeting, .video, .count, count, month, org: org, contract: contract)
  }

  @Test func `every measure is answered, and what is not known has a reason only`() throws {
    let answers = try measures([]).measures
    #expect(answers.map(\.measure) == SocialMeasure.allCases)
    for answer in answers {
      #expect(answer.figures.map(\.unit) == answer.measure.units)
      #expect(answer.figures.allSatisfy { $0.value == nil && $0.previous == nil })
      #expect(answer.reasons.count == 1, "\(answer)")
    }
  }

  @Test func `what a baseline shows is not added to what models say`() throws {
    let postings =
      try miles("120000", "2023-05") + miles("90000", "2024-05") + meetings("100", "2024-05")
    let answers = try measures(postings).measures
    let carMiles = try figure(.carMiles, "miles", answers)
    #expect(carMiles.value == Exact(30_000))
    #expect(carMiles.before == Exact(120_000) && carMiles.now == Exact(90_000))
    #expect(try measure(.carMiles, answers).basis == ["baseline 2023"])
    #expect(try figure(.transportGreenhouseGas, "kg CO2e", answers).value == Exact(8058))
    #expect(try figure(.flexibleWorking, "miles", answers).value == Exact(25_000))
  }

  @Test func `organisations with and without a baseline stand side by side`() throws {
    let postings =
      try miles("120000", "2023-05") + miles("90000", "2024-05")
      + miles("500", "2024-05", org: "RNP") + meetings("100", "2024-05", org: "RNP")
    let answer = try measures(postings, MonthsQuery(by: [.org]))
    #expect(try figure(.carMiles, "miles", answer.measures).value == Exact(55_000))
    #expect(answer.groups.map { $0.key.first?.value } == ["RNN", "RNP"])
    #expect(try figure(.carMiles, "miles", answer.groups[1].measures).value == Exact(25_000))
    #expect(try figure(.carMiles, "miles", answer.groups[1].measures).net == Exact(20_000))
    #expect(try figure(.carMiles, "miles", answer.measures).net == nil)
  }

  @Test func `waste is answered in kilograms and percent with both levels`() throws {
    let postings =
      try posting(Self.food, .waste, .kilogram, "1400", "2023-05")
      + posting(Self.food, .waste, .tonne, "1.25", "2024-05")
    let answers = try measures(postings).measures
    let weight = try figure(.wasteReduced, "kg", answers)
    #expect(weight.value == Exact(150))
    #expect(weight.before == Exact(1400) && weight.now == Exact(1250))
    let percent = try figure(.wasteReduced, "percent", answers)
    #expect(percent.value?.rounded(toDecimals: 1) == Exact("10.7"))
    #expect(try figure(.otherGreenhouseGas, "kg CO2e", answers).value == nil)
  }

  @Test func `entries of the register count in their own units with their documents`() throws {
    func entry(
      _ measure: SocialMeasure, _ unit: ActivityUnit, _ amount: String, _ document: String,
      _ month: String = "2024-05"
    ) throws -> [Posting] {
      try posting(.evidence(measure), .evidence, unit, amount, month, document: document)
    }
    let answers = try measures(
      entry(.volunteering, .hour, "6.5", "Rota") + entry(.volunteering, .hour, "2", "Log")
        + entry(.volunteering, .hour, "5", "Old rota", "2023-05")
        + entry(.wasteDonated, .tonne, "0.25", "Letter")
        + entry(.wasteDonated, .pound, "90", "Bill")
    ).measures
    let hours = try figure(.volunteering, "hours", answers)
    #expect(hours.value == Exact("8.5") && hours.previous == Exact(5))
    #expect(hours.changePercent == Exact(70))
    #expect(try measure(.volunteering, answers).documents == ["Log", "Rota"])
    #expect(try measure(.volunteering, answers).rows == 2)
    #expect(try figure(.wasteDonated, "kg", answers).value == Exact(250))
    #expect(try figure(.wasteDonated, "pounds", answers).value == Exact(90))
  }

  @Test func `low emission miles are of claims and logs, bicycles are none of them`() throws {
    let electric = ActivityKey.Kind.vehicle(RoadVehicle(mode: .car, fuel: .batteryElectric))
    let answers = try measures(
      posting(electric, .pool, .mile, "40", "2024-05")
        + posting(electric, .mileage, .mile, "2", "2024-05")
        + posting(.active(.bicycle), .mileage, .mile, "9", "2024-05") + miles("90", "2024-05")
    ).measures
    #expect(try figure(.lowEmissionVehicles, "miles", answers).value == Exact(42))
    #expect(try figure(.lowEmissionVehicles, "vehicles", answers).value == nil)
    #expect(try measure(.lowEmissionVehicles, answers).rows == 2)
  }

  @Test func `bicycle miles save nothing without a share`() throws {
    let cycled = try posting(.active(.bicycle), .mileage, .mile, "100", "2024-05", org: "RNP")
    #expect(try figure(.carMiles, "miles", measures(cycled).measures).value == nil)
    let share = """
      [[assumptions]]
      name = "cycling"
      kind = "journey"
      from = "2024-01-01"
      active_travel_share = "0.4"
      source = "a survey"
      stated_by = "an officer"

      """
    let answers = try measures(cycled, settings: share).measures
    #expect(try figure(.carMiles, "miles", answers).value == Exact(40))
  }

  @Test func `a contract has its own savings and all of them stand in the whole`() throws {
    let postings =
      try meetings("10", "2024-05", org: "RNP", contract: "Parks")
      + meetings("30", "2024-05", org: "RNP", contract: "Streets")
      + meetings("1", "2024-05", org: "RNP")
    let all = try measures(postings, MonthsQuery(by: [.contract]))
    #expect(all.groups.map { $0.key.first?.value } == ["Parks", "Streets", nil])
    let saved = try all.groups.map { try figure(.flexibleWorking, "miles", $0.measures).value }
    #expect(saved == [Exact(2500), Exact(7500), Exact(250)])
    #expect(try figure(.flexibleWorking, "miles", all.measures).value == Exact(10_250))
    let one = try measures(postings, MonthsQuery(contract: "Streets"))
    #expect(try figure(.flexibleWorking, "miles", one.measures).value == Exact(7500))
  }

  @Test func `a change is only told between years that are equally known`() throws {
    let earlier = try meetings("40", "2023-05") + meetings("40", "2023-06")
    let whole = try measures(earlier + meetings("50", "2024-05") + meetings("50", "2024-06"))
    #expect(try figure(.flexibleWorking, "miles", whole.measures).changePercent == Exact(25))
    let part = try measures(earlier + meetings("50", "2024-05"))
    let figure = try figure(.flexibleWorking, "miles", part.measures)
    #expect(figure.previous == Exact(20_000) && figure.changePercent == nil)
    #expect(whole.comparedWith == Period(try #require(CivilMonth("2023-01")?.days.first).yearSpan))
  }

  @Test func `a baseline's own months save nothing, and models do not stand in for it`() throws {
    let postings =
      try miles("120000", "2023-05") + meetings("100", "2023-05") + miles("90000", "2024-05")
      + meetings("100", "2024-05")
    let now = try figure(.carMiles, "miles", measures(postings).measures)
    #expect(now.value == Exact(30_000) && now.previous == nil && now.changePercent == nil)
    let then = try measures(postings, period: "2023").measures
    #expect(try figure(.carMiles, "miles", then).value == nil)
    #expect(
      try measure(.carMiles, then).reasons == [
        "Months up to 2023-12 are those of baseline 2023 or before it: nothing can have been saved "
          + "against it yet."
      ])
  }

  @Test func `of fleet lists the newest counts, not their sum`() throws {
    func list(_ count: String, _ month: String, org: String = "RNN") throws -> [Posting] {
      try posting(
        .evidence(.lowEmissionVehicles), .evidence, .vehicle, count, month, org: org,
        document: "Fleet list")
    }
    let answers = try measures(
      list("7", "2024-03") + list("9", "2024-06") + list("2", "2024-02", org: "RNP")
    ).measures
    #expect(try figure(.lowEmissionVehicles, "vehicles", answers).value == Exact(11))
  }

  @Test func `pounds stand beside a figure by the prices of the settings`() throws {
    let folder = try TemporaryDirectory()
    try folder.write(
      "measure,unit,pounds,price_base,source\nENV-13,hours,12.50,2024,Ours\n", to: "proxies.csv")
    let basis = try SavingsFile.basis(
      text: "[value]\nproxies = \"proxies.csv\"\n", name: folder["savings.toml"])
    let hours = try posting(
      .evidence(.volunteering), .evidence, .hour, "8", "2024-05", document: "Rota")
    let method = SavingsMethod(shelf: shelf, policy: .calendarYear, basis: basis)
    let today = try #require(CivilDate("2026-11-23"))
    let answer = MeasuresReckoning(method, postings: hours, files: [])
      .answer(MonthsQuery(), period: .all, today: today)
    let priced = try figure(.volunteering, "hours", answer.measures).values
    #expect(priced.map(\.pounds) == [Exact(100)] && priced[0].priceBase == "2024 prices")
    #expect(answer.values.map(\.pounds) == [Exact(100)])
  }

  @Test func `held rows and files are counted beside the figures that rest on them`() throws {
    var held = try meetings("7", "2024-05")
    held[0].place.account = .held
    let key = ActivityKey(stream: .video, unit: .count, kind: .meeting)
    let places = ["f1", "f2", "f2"].enumerated().map { index, file in
      FilePlace(
        file: file, org: "RNN", month: CivilMonth(year: 2024, month: 5 + index % 2), key: key)
    }
    let answers = try measures(meetings("10", "2024-05") + held, files: places).measures
    let found = try measure(.flexibleWorking, answers)
    #expect(found.rows == 1 && found.rowsHeld == 1 && found.files == 2)
    #expect(try measure(.volunteering, answers).files == 0)
  }

  @Test func `a target tells how far it is and where it leads`() throws {
    let postings = try miles("120000", "2023-03") + miles("90000", "2024-03")
    let answer = try measures(postings)
    let target = try #require(answer.targets.first)
    #expect(target.now == Exact(30_000) && target.progressPercent == Exact(50))
    #expect(target.state == .onCourse, "\(target.words)")
    #expect(target.day == CivilDate("2024-03-31"))
    #expect(try measures([]).targets.first?.state == .notKnown)
    #expect(try measures(postings, MonthsQuery(org: "RNP")).targets.isEmpty)
  }
}

extension CivilDate {
  fileprivate var yearSpan: DateSpan { DateSpan(first: self, last: adding(days: 364)) }
}
