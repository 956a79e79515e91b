import ImpactCore
import Intake
import Testing

@Suite struct StatedPeriodTests {
  @Test(arguments: [
    ("SouthWest_Clinical_Received_2023.csv", "2023-01-01", "2023-12-31"),
    ("ERIC - 2024_25 - Site data.csv", "2024-04-01", "2025-03-31"),
    ("waste FY2024-25.csv", "2024-04-01", "2025-03-31"),
    ("waste 2025-04.csv", "2025-04-01", "2025-04-30"),
    ("April 2025 weights.csv", "2025-04-01", "2025-04-30"),
    ("waste apr-2025.csv", "2025-04-01", "2025-04-30"),
  ])
  func `a name states a year or a month`(_ name: String, _ first: String, _ last: String) {
    let span = StatedPeriod.inFileName(name)
    #expect(span?.first == CivilDate(first))
    #expect(span?.last == CivilDate(last))
  }

  @Test(arguments: [
    "w03_wdi_received.csv", "waste 2023 and 2024 2022.csv", "export 2025-04-12.csv", "may.csv",
    "ticket 12345.csv",
  ])
  func `a name without one, or with several, states nothing`(_ name: String) {
    #expect(StatedPeriod.inFileName(name) == nil)
  }

  @Test func `two dates above the table are a period with both ends`() {
    let span = StatedPeriod.inTitles([
      ["Waste report"], ["Period", "01/04/2025", "-", "30/04/2025"],
    ])
    #expect(span?.first == CivilDate("2025-04-01"))
    #expect(span?.last == CivilDate("2025-04-30"))
    #expect(StatedPeriod.inTitles([["Waste report"]]) == nil)
  }
}
