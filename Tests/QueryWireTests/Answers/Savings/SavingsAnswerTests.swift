import ImpactCore
import QueryWire
import Testing

@Suite struct SavingsAnswerTests {
  private static func saved(_ miles: String?) -> SavedFigures {
    SavedFigures(miles.map { [.carMiles: Sample.exact($0)] } ?? [:])
  }

  private static let savings = Savings(
    mechanisms: [
      MechanismAnswer(
        mechanism: .videoMeetings, saved: saved("25000"),
        months: SavedMonths(
          asked: 2, known: [.carMiles: 1, .ghg: 0, .wtt: 0, .nox: 0, .pm25: 0]),
        net: saved("20000"),
        burden: BurdenAnswer(low: Exact(1), central: Exact(2), high: Exact(3)),
        basis: ["calls"], reasons: ["No factor."],
        formula: SavingMechanism.videoMeetings.formula, working: ["100 × 5"]),
      MechanismAnswer(
        mechanism: .waste, saved: saved(nil),
        months: SavedMonths(
          asked: 1,
          known: [
            .carMiles: 0, .ghg: 0, .wtt: 0, .nox: 0, .pm25: 0,
          ]),
        levels: LevelsAnswer(
          unit: "kg", before: Exact(1400), now: Exact(1250), saved: Exact(150),
          savedPercent: Sample.exact("10.714285714286")),
        formula: SavingMechanism.waste.formula),
    ],
    headline: HeadlineAnswer(
      saved: saved("30000"), observed: saved("30000"), modelled: saved("25000"),
      overlap: saved("25000"), basis: .observed))

  private var answer: SavingsAnswer {
    SavingsAnswer(
      query: TotalsEcho(
        TotalsQuery(by: [.org]), period: .all, factors: "calendar-year"),
      groups: [
        SavingsGroup(key: [TotalsGroup.Part(.org, "RNN")], savings: Self.savings)
      ], total: Self.savings,
      effects: EffectsAnswer(
        months: 12, wholeGHGKgCO2e: Exact(100), activityGHGKgCO2e: Exact(70),
        factorGHGKgCO2e: Exact(30), activitiesUnknown: 1), notes: ["A note."])
  }

  @Test func `the answer comes back from its own JSON`() throws {
    #expect(try SavingsAnswer(json: answer.json) == answer)
    #expect(
      answer.json.text.contains(
        #""headline":{"saved":{"car_miles":30000,"ghg_kgco2e":null,"wtt_kgco2e":null,"#
          + #""nox_g":null,"pm25_g":null},"basis":"observed""#))
  }

  @Test func `a query comes back and is grouped by what months make up only`() throws {
    let query = SavingsQuery(
      MonthsQuery(by: [.org, .contract, .month], org: "RNN", contract: "Parks"), hasWorking: true)
    #expect(try SavingsQuery(query: query.query) == query)
    #expect(throws: WireFault.self) { try SavingsQuery(query: "by=site") }
    #expect(throws: WireFault.self) { try SavingsQuery(query: "stream=mileage") }
  }

  @Test func `people see the overlap, the calls' own emissions and every reason`() {
    let text = answer.report.text(.plain)
    for part in [
      "video-meetings", "25,000.0 miles of it are what the models explain",
      "the calls themselves caused 2.00 kg CO2e (1.00 to 3.00)", "No factor.", "A note.",
      "100 × 5", "10.7", "100.0 kg CO2e less: 70.0 by what was done, and 30.0 by other factors",
    ] {
      #expect(text.contains(part), "\(part) in \(text)")
    }
  }
}
