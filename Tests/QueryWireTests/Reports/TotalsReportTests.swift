import ImpactCore
import QueryWire
import Testing

@Suite struct TotalsReportTests {
  private static let waste = Figures(
    activity: ActivityFigures(massKg: Sample.exact("18600.5")),
    impact: ImpactFigures(ghgKgCO2e: Sample.exact("9672.123456")),
    coverage: Coverage(
      rowsCounted: 1000, rowsProvisional: 3,
      rowsUncovered: MeasureCounts(nox: 1000, pm25: 1000)))

  private func answer(_ by: [GroupKey], _ groups: [TotalsGroup]) -> TotalsAnswer {
    let period = Period(from: CivilDate("2024-04-01"), to: nil)
    let echo = TotalsEcho(
      TotalsQuery(by: by, org: "RNN"), period: period, factors: "calendar-year")
    return TotalsAnswer(
      query: echo, groups: groups, total: Sample.figures, editions: ["uk-ghg-2024-v1.1"],
      overlays: [])
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

    Of all rows: 3 rows by a default rule for GHG and well to tank.

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
        coverage      2 rows without NOx, 10 rows without PM2.5, 1 held, \
        3 rows by a default rule for GHG and well to tank

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
        car_miles_saved,rows_held,rows_covered,rows_provisional,rows_uncovered_ghg,\
        rows_uncovered_wtt,rows_uncovered_nox,rows_uncovered_pm25,shares_uncovered_ghg,\
        shares_uncovered_wtt,shares_uncovered_nox,shares_uncovered_pm25,rows_defaulted_ghg,\
        rows_defaulted_wtt,\
        rows_defaulted_nox,rows_defaulted_pm25,rows_known_zero_ghg,rows_known_zero_wtt,\
        rows_known_zero_nox,rows_known_zero_pm25
        ,1000,,,,,18600.5,,,,,9672.123456,,,,,0,0,3,0,0,1000,1000,0,0,0,0,0,0,0,0,0,0,0,0

        """)
  }

  @Test func `measures that leave out equally many rows are named together`() {
    let words = [
      Coverage(rowsCounted: 5), Coverage(rowsUncovered: .init(nox: 1)),
      Coverage(rowsUncovered: .init(ghg: 2, wtt: 2, nox: 2, pm25: 2)),
      Coverage(sharesUncovered: .init(ghg: 1, wtt: 1)),
      Coverage(rowsUncovered: .init(nox: 1), sharesUncovered: .init(ghg: 3, nox: 11)),
      Coverage(rowsHeld: 1, rowsCovered: 2400),
    ].map(\.words)
    #expect(
      words == [
        nil, "1 row without NOx", "2 rows without GHG, well to tank, NOx and PM2.5",
        "1 later share without GHG and well to tank",
        "1 row without NOx, 3 later shares without GHG",
        "1 held, 2,400 covered by a better source",
      ])
  }

  @Test func `missing, defaulted and known zero are told apart`() {
    let all = MeasureCounts(ghg: 2, wtt: 2, nox: 2, pm25: 2)
    let words = [
      Coverage(rowsDefaulted: all), Coverage(rowsKnownZero: all),
      Coverage(rowsDefaulted: MeasureCounts(ghg: 12)), Coverage(rowsKnownZero: .init(nox: 3)),
      Coverage(
        rowsHeld: 1, rowsProvisional: 2, rowsUncovered: .init(nox: 4, pm25: 5),
        rowsDefaulted: .init(ghg: 1200, wtt: 1200), rowsKnownZero: .init(nox: 3)),
    ].map(\.words)
    #expect(
      words == [
        "2 rows by a default rule", "2 rows known to be zero",
        "12 rows by a default rule for GHG", "3 rows known to be zero for NOx",
        "4 rows without NOx, 5 rows without PM2.5, 1 held, 2 provisional, "
          + "1,200 rows by a default rule for GHG and well to tank, "
          + "3 rows known to be zero for NOx",
      ])
  }

  private var ranged: TotalsAnswer {
    var answer = answer([.stream], [])
    let ranges = ImpactRanges(
      nox: ImpactRange(low: Sample.exact("610.25"), high: Sample.exact("1840"), rows: 7))
    answer.total.ranges = ranges
    var figures = Sample.figures
    figures.ranges = ranges
    answer.groups = [TotalsGroup(key: [.init(.stream, "mileage")], figures: figures)]
    answer.overlays = ["acme-2025-v1"]
    return answer
  }

  @Test func `ranges that were asked for stand beside the figures`() {
    let table = ranged.report.text(.plain)
    #expect(table.hasPrefix("From 1 April 2024 · organisation RNN · factors calendar-year · "))
    #expect(table.contains("NOx,              PM2.5,\n"))
    #expect(table.contains("  610.3 to 1,840.0  –            2 rows without NOx"))
    var whole = ranged
    whole.query.rows.by = []
    #expect(
      whole.report.text(.plain).contains(
        """
        NOx, low to high    610.3 to 1,840.0 g
        PM2.5, low to high  –

        """))
  }

  @Test func `a CSV has the ranges that were asked for, with their rows`() {
    let lines = ranged.grid.csv.split(separator: "\n")
    #expect(
      lines[0].hasSuffix(
        ",nox_g_low,nox_g_high,nox_g_range_rows,pm25_g_low,pm25_g_high,pm25_g_range_rows"))
    #expect(lines[1].hasSuffix(",610.25,1840,7,,,0"))
  }

  @Test func `a customer's own factors are named in the question`() {
    #expect(
      ranged.report.text(.plain).contains(" · factors calendar-year · own factors acme-2025-v1\n"))
  }
}
