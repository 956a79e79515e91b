import ImpactCore
import QueryWire
import Testing

@Suite struct HeldReportTests {
  @Test func `held rows are a table with ids, and the way to decide`() throws {
    let day = DateSpan(day: try #require(CivilDate("2024-05-03")))
    let text = Sample.held(day).report.text(.plain)
    for words in ["f12-r34", "claims.csv", "2024-05-03", "700.5 mile", "This is far for one day."] {
      #expect(text.contains(words), "\(words) in \(text)")
    }
    #expect(text.contains("Decide with impactctl held accept, held reject"))
    #expect(text.contains("1 of 3 held rows are shown"))
    #expect(
      HeldAnswer(rows: [], totalRows: 0).report.text(.plain) == "No row waits for a decision.\n")
  }

  @Test func `each decision is one sentence`() {
    #expect(
      Sample.decisions.report.text(.plain) == """
        f12-r34 is counted.
        f12-r35 is left out already.
        f12-r36 is counted, in the place of its earlier version.
        f12-r37 is held and waits for a decision.
        f12-r99 was not decided. There is no such row. See impactctl held.

        """)
  }

  @Test func `the grids hold every row exactly`() throws {
    let first = try #require(CivilDate("2024-04-02"))
    let last = try #require(CivilDate("2024-05-01"))
    let csv = Sample.held(DateSpan(first: first, last: last)).grid.csv
    #expect(csv.contains("f12-r34,claims.csv,f12,,34,RNN,mileage,car,2024-04-02,2024-05-01,700.5"))
    #expect(Sample.decisions.grid.csv.contains("f12-r35,already,rejected,"))
  }
}
