import ImpactCore
import QueryWire
import Testing

@Suite struct FactorComparisonReportTests {
  private let screen = TextStyle(width: 90, isColoured: false)

  @Test func `a comparison is a bridge for each measure that changes, then the changes`() {
    #expect(
      Sample.comparison().report.text(screen) == """
        All days · factors uk-ghg-2024-v1.1 → uk-ghg-2025-v1

        GHG, kg CO2e
                                factor  coverage
        stream   org       old  values    gained  boundary       new  difference
        mileage  RNN  1,420.25  -49.75     12.13    -13.60  1,369.03      -51.23
        ───────  ───  ────────  ──────  ────────  ────────  ────────  ──────────
        total         1,420.25  -49.75     12.13    -13.60  1,369.03      -51.23
        2 rows newly covered.

        well to tank: nothing changes, 310 kg CO2e by both editions; 5 rows without a figure in
        either edition.

        NOx: 125 rows without a figure in either edition.

        What changes
        boundary         glass to recycling, tonne · GHG 21.294 → 6.41 · 3 rows, -13.60 kg CO2e ·
                         the new figure covers transport only, the old one sorting too
        coverage gained  textiles to anaerobic digestion, tonne · GHG – → 6.0625 · 2 rows, 12.13
                         kg CO2e · the old edition has no figure
        factor value     petrol medium car, mile · GHG 0.28526 → 0.27512 · 120 rows, -49.75 kg
                         CO2e · the published value falls

        Both editions weigh gases by AR5.

        """)
  }

  @Test func `without groups there is one line a measure`() {
    let text = Sample.comparison(by: [], changes: []).report.text(.plain)
    #expect(
      text.contains(
        """
        GHG, kg CO2e
                  factor  coverage
             old  values    gained  boundary       new  difference
        1,420.25  -49.75     12.13    -13.60  1,369.03      -51.23
        2 rows newly covered.

        """))
    #expect(!text.contains("What changes"))
  }

  @Test func `parts that cancel out in the total keep their column`() {
    var gain = FactorBridges()
    gain.ghg = .compared(old: Exact(1), new: Exact(3), as: .warmingPotential, rows: 1)
    var loss = FactorBridges()
    loss.ghg = .compared(old: Exact(3), new: Exact(1), as: .warmingPotential, rows: 1)
    var answer = Sample.comparison(by: [.org], gain, changes: [])
    answer.groups.append(FactorComparisonGroup(key: [.init(.org, "RYX")], bridges: loss))
    answer.total += loss
    #expect(
      answer.report.text(.plain).contains(
        """
                       warming
        org    old  potentials  new  difference
        RNN      1           2    3           2
        RYX      3          -2    1          -2
        ─────  ───  ──────────  ───  ──────────
        total    4           0    4           0

        """))
  }

  @Test func `where nothing changes a sentence says so`() {
    var bridges = FactorBridges()
    bridges.ghg = .compared(old: Exact(310), new: Exact(310), rows: 12)
    bridges.pm25 = .compared(old: Exact(7), new: Exact(7), rows: 12)
    var answer = Sample.comparison(bridges, changes: [])
    answer.remarks = []
    #expect(
      answer.report.text(.plain) == """
        All days · factors uk-ghg-2024-v1.1 → uk-ghg-2025-v1

        GHG: nothing changes, 310 kg CO2e by both editions.

        PM2.5: nothing changes, 7 g by both editions.

        """)
  }

  @Test func `no row at all is said in words`() {
    let text = Sample.comparison(FactorBridges(), changes: []).report.text(.plain)
    #expect(text.contains("\nNo row is counted in these days.\n"))
  }

  private static func change(_ kind: BridgePart, _ old: Int?, _ new: Int?) -> FactorChange {
    FactorChange(
      measure: .ghg, kind: kind, activity: "an activity", old: nil, oldValue: old.map { Exact($0) },
      new: nil, newValue: new.map { Exact($0) }, rows: 1,
      difference: Exact((new ?? 0) - (old ?? 0)),
      words: "")
  }

  @Test func `the changes that need most thought come first`() {
    let changes = [
      Self.change(.factorValue, 1, 9), Self.change(.newCoverage, nil, 2),
      Self.change(.lostCoverage, 2, nil), Self.change(.factorValue, 0, 2),
      Self.change(.factorValue, 2, -2), Self.change(.warmingPotential, 2, 3),
      Self.change(.boundary, 2, 3), Self.change(.factorValue, 3, 1),
    ]
    let text = Sample.comparison(changes: changes).report.text(.plain)
    let lines = text.split(separator: "\n").filter { $0.contains("an activity") }
    #expect(
      lines.map { String($0.prefix { $0 != "·" }) } == [
        "boundary            an activity ", "warming potentials  an activity ",
        "change of sign      an activity ", "zero to value       an activity ",
        "coverage lost       an activity ", "coverage gained     an activity ",
        "factor value        an activity ", "factor value        an activity ",
      ])
    #expect(lines[6].hasSuffix("GHG 1 → 9 · 1 row, 8 kg CO2e"))
  }

  @Test func `twenty changes are shown, and how many more there are`() {
    let changes = (1...21).map { Self.change(.factorValue, 100, 100 + $0) }
    let text = Sample.comparison(changes: changes).report.text(.plain)
    #expect(text.split(separator: "\n").count { $0.contains("an activity") } == 20)
    #expect(text.contains("\n… and 1 more; --format json has them all.\n"))
    #expect(text.contains("100 → 121") && !text.contains("100 → 101 "))
  }

  @Test func `a CSV has a line for each group and measure with every part`() {
    #expect(
      Sample.comparison().grid.csv == """
        stream,org,measure,old,factor_values,new_coverage,lost_coverage,boundary,\
        warming_potential,new,difference,rows_compared,rows_newly_covered,\
        rows_no_longer_covered,rows_uncovered
        mileage,RNN,ghg_kgco2e,1420.25,-49.75,12.125,0,-13.6,0,1369.025,-51.225,123,2,0,0
        mileage,RNN,wtt_kgco2e,310,0,0,0,0,0,310,0,120,0,0,5
        mileage,RNN,nox_g,,0,0,0,0,0,,,0,0,0,125
        mileage,RNN,pm25_g,,0,0,0,0,0,,,0,0,0,0

        """)
    let whole = Sample.comparison(by: []).grid.csv.split(separator: "\n")
    #expect(whole.count == 5)
    #expect(whole[0].hasPrefix("measure,old,"))
  }
}
