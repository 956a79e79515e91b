import ImpactCore
import Intake
import Testing

/// What of a cell a reason may repeat.
@Suite struct QuoteTests {
  @Test(arguments: [
    "31/04/2025", "2025-02-30", "1.13.25", "4/13/2025 09:15", "32/01/2025, 09:15:07",
  ])
  func `a date that does not exist is shown`(_ cell: String) {
    #expect(Quote(.cell(" \(cell) "))?.text == cell)
  }

  @Test(arguments: [
    "Jane Doe", "AB12 CDE", "21810111", "21810111-2", "417", "07700 900123", "020 7946 0958",
    "020-7946-0958", "07700/900/123", "31/04/2025 Jane", "31/04/2025 21810111", "31/Apr/2025",
    "12:30", "1,234,5", "", "//", "1/2", "1/2/3/4", "2025/0958/1",
  ])
  func `nothing else is, for it may be a person's`(_ cell: String) {
    #expect(Quote(.cell(cell)) == nil)
  }

  @Test func `a reason quotes no staff number that stands for a date`() throws {
    let outcome = try Drop.read("Date,Miles\n31/04/2025,5\n21810111,5\n01/04/2025,0161 496\n")
    let reasons = outcome.problems.map(\.reason)
    #expect(reasons.map { $0.contains("The cell says") } == [true, false, false])
  }
}
