import ImpactCore
import QueryWire
import Testing

@Suite struct TotalsReportTests {
  private static let waste = Figures(
    activity: ActivityFigures(massKg: Sample.exact("18600.5")),
    impact: ImpactFigures(ghgKgCO2e: Sample.exact("9672.123456")),
    coverage: Coverage(
      rowsCounted: 1000, rowsProvisional: 3,
      rowsUncovered: Coverage.Uncovered(nox: 1000, pm25: 1000)))

  private func answer(_ by: [GroupKey], _ groups: [TotalsGroup]) -> TotalsAnswer {
    let period = Period(from: CivilDate("2024-04-01"), to: nil)
    let echo = TotalsEcho(
      TotalsQuery(by: by, org: "RNN"), period: period, factors: "calendar-year")
    return TotalsAnswer(query: echo, groups: groups, total: Sample.figures)
  }

  @Test func `totals by stream read as a table with units and coverage`() {
    let groups = [
      TotalsGroup(key: [.init(.stream, "mileage")], figures: Sample.figures),
      TotalsGroup(key: [.init(.stream, "waste")], figures: TotalsReportTests.waste),
    ]
    let text = answer([.stream], groups).report.text(.plain)
    #expect(text == TotalsReportTests.table)
  }

  private static let table = """
    From 1 April 2024 · organisation RNN · factors calendar-year

                                           low                      well to
                    distance  by car  emission     waste       GHG     tank  NOx  PM2.5
    stream    rows     miles   miles     miles        kg   kg CO2e  kg CO2e    g      g  coverage
    mileage     10     1,000   1,000         0         –    268.60    66.31    –      –  \
    2 rows without NOx, 10 rows without PM2.5, 1 held
    waste    1,000         –       –         –  18,600.5  9,672.12        –    –      –  \
    1,000 rows without NOx and PM2.5, 3 provisional
    ───────  ─────  ────────  ──────  ────────  ────────  ────────  ───────  ───  ─────  \
    ─────────────────────────────────────────────────
    total       10     1,000   1,000         0         –    268.60    66.31    –      –  \
    2 rows without NOx, 10 rows without PM2.5, 1 held

    """

  @Test func `a total alone reads as a list`() {
    #expect(
      answer([], []).report.text(.plain) == """
        From 1 April 2024 · organisation RNN · factors calendar-year

        rows          10
        distance      1,000 miles
        by car        1,000 miles
        low emission  0 miles
        GHG           268.60 kg CO2e
        well to tank  66.31 kg CO2e
        NOx           –
        PM2.5         –
        coverage      2 rows without NOx, 10 rows without PM2.5, 1 held

        """)
  }

  @Test func `no group is said in words`() {
    #expect(
      answer([.month], []).report.text(.plain).hasSuffix("\nNo row is counted in these days.\n"))
  }

  @Test func `a CSV of totals has every figure of the answer in full`() {
    let groups = [TotalsGroup(key: [.init(.fuel, nil)], figures: TotalsReportTests.waste)]
    #expect(
      answer([.fuel], groups).grid.csv == """
        fuel,rows_counted,distance_miles,car_miles,low_emission_miles,passenger_miles,mass_kg,\
        meetings,consultations,participants,energy_kwh,ghg_kgco2e,wtt_kgco2e,nox_g,pm25_g,\
        car_miles_saved,rows_held,rows_provisional,rows_uncovered_ghg,rows_uncovered_wtt,\
        rows_uncovered_nox,rows_uncovered_pm25
        ,1000,,,,,18600.5,,,,,9672.123456,,,,,0,3,0,0,1000,1000

        """)
  }

  @Test func `measures that leave out equally many rows are named together`() {
    let words = [
      Coverage(rowsCounted: 5), Coverage(rowsUncovered: .init(nox: 1)),
      Coverage(rowsUncovered: .init(ghg: 2, wtt: 2, nox: 2, pm25: 2)),
    ].map(\.words)
    #expect(
      words == [nil, "1 row without NOx", "2 rows without GHG, well to tank, NOx and PM2.5"])
  }
}
