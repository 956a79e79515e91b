import ImpactCore
import QueryWire
import Testing

@Suite struct MeasuresAnswerTests {
  private static let carMiles = MeasureAnswer(
    measure: .carMiles,
    figures: [
      MeasureFigureAnswer(
        unit: "miles", value: Exact(30_000), net: Exact(24_000), before: Exact(120_000),
        now: Exact(90_000), previous: Exact(20_000), changePercent: Exact(50), monthsAsked: 12,
        monthsKnown: 11,
        values: [
          PricedAnswer(
            price: "mileage-pay", pounds: Exact(13_500), priceBase: "cash", source: "HMRC")
        ])
    ], basis: ["baseline 2019-20"], rows: 400, rowsHeld: 2, files: 24,
    reasons: ["RNN has no mileage of 2024-06."])

  private static let hours = MeasureAnswer(
    measure: .volunteering, figures: [MeasureFigureAnswer(unit: "hours", value: Exact(8))],
    documents: ["Log", "Rota"])

  private func answer(by: [GroupKey] = []) throws -> MeasuresAnswer {
    let target = try Target(
      TargetDraft(
        name: "A quarter fewer", measure: .carMiles, value: Exact(60_000), unit: "miles",
        by: try #require(CivilDate("2025-03-31")), startValue: .zero,
        startDate: try #require(CivilDate("2024-04-01"))))
    let progress = TargetProgress(
      target, now: .known(Exact(30_000)), on: try #require(CivilDate("2024-09-30")))
    return MeasuresAnswer(
      query: TotalsEcho(TotalsQuery(by: by), period: .all, factors: "calendar-year"),
      comparedWith: Period(from: CivilDate("2023-04-01"), to: CivilDate("2024-03-31")),
      groups: by.isEmpty
        ? [] : [MeasuresGroup(key: [TotalsGroup.Part(.org, "RNN")], measures: [Self.carMiles])],
      measures: [Self.carMiles, Self.hours],
      values: [
        PricedAnswer(
          price: "carbon-value", pounds: nil, priceBase: "2022 prices", source: "DESNZ",
          reason: "No carbon value of 2031 in 2022 prices is held.")
      ], targets: [TargetAnswer(progress)], notes: ["A note."])
  }

  @Test(arguments: [[], [GroupKey.org]])
  func `the answer comes back from its own JSON`(by: [GroupKey]) throws {
    let answer = try answer(by: by)
    #expect(try MeasuresAnswer(json: answer.json) == answer)
    #expect(answer.json.text.contains(#""measure":"ENV-09","title":"Car miles saved""#))
    #expect(answer.json.text.contains(#""outcome":"car miles reduced""#))
  }

  @Test func `people see value, year before, coverage, method, documents and targets`() throws {
    let text = try answer().report.text(.plain)
    for part in [
      "30,000  miles   20,000", "11 of 12", "ENV-09: Claimed car miles in the baseline's",
      "120,000.0 miles before, 90,000.0 now.", "24,000.0 miles net",
      "ENV-09: RNN has no mileage of 2024-06.", "ENV-13: Documents: Log; Rota.",
      "ENV-09: 2 rows wait for a decision.", "£13,500.00 (mileage-pay, cash)",
      "No carbon value of 2031", "A quarter fewer (ENV-09): Behind", "A note.",
      "compared with 1 April 2023 to 31 March 2024",
    ] {
      #expect(text.contains(part), "\(part) in \(text)")
    }
  }

  @Test func `a spreadsheet has every figure with its evidence`() throws {
    let lines = try answer(by: [.org]).grid.csv.split(whereSeparator: \.isNewline)
    #expect(lines.first?.hasPrefix("org,measure,title,outcome,unit,value,net,before,now") == true)
    let line = "RNN,ENV-09,Car miles saved,car miles reduced,miles,30000,24000,120000,90000,"
    #expect(lines.contains { $0.hasPrefix(line) })
  }
}
