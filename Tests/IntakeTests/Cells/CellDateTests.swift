import ImpactCore
import Intake
import Tables
import Testing

@Suite struct CellDateTests {
  @Test func `a serial number counts from the day that its workbook says`() {
    #expect(CellDate(.cell("45748"))?.span(.dayFirst) == day("2025-04-01"))
    #expect(CellDate(.cell("45748"))?.span(.dayFirst, .from1904) == day("2029-04-02"))
  }

  @Test(arguments: [
    "01/04/2025", "1/4/25", "01-04-2025", "01.04.2025", "01-Apr-25", "01 Apr 2025", "1 April 2025",
    "01-APR-2025", "2025-04-01", "2025/04/01", "2025-04-01, 15:04", "01/04/25, 09:30:17",
    "2025-04-01T10:00:00Z", "Apr 1, 2025", "01/04/2025 00:00:00", "45748", "'01/04/2025",
    "01/04/2025\u{A0}09:00", "2025-04-01T10:00:00.123+01:00", "01 Sept 2025",
  ])
  func `every form of a day is read`(_ text: String) {
    let expected = text.contains("Sept") ? "2025-09-01" : "2025-04-01"
    #expect(CellDate(.cell(text))?.span(.dayFirst) == day(expected))
  }

  @Test(arguments: [
    ("4/9/25, 2:00:11\u{202F}PM", 14 * 60), ("4/9/25, 12:05 AM", 5), ("4/9/25 12:05 pm", 725),
    ("4/9/25, 9:30 am", 570),
  ])
  func `a month-first date with AM or PM is read`(_ text: String, _ minute: Int) {
    let moment = CellDate(.cell(text))?.moment(.monthFirst)
    #expect(moment?.day == CivilDate("2025-04-09"))
    #expect(moment?.minute == minute)
  }

  @Test(arguments: [("Apr 2025", 30), ("Feb-24", 29), ("2025-04", 30), ("September 2025", 30)])
  func `a month is all its days`(_ text: String, _ days: Int) {
    #expect(CellDate(.cell(text))?.span(.dayFirst)?.dayCount == days)
  }

  @Test(arguments: ["31/04/2025", "29/02/2025", "04/13/2025", "00/01/2025", "2025-02-30"])
  func `a day that the calendar has not is an error`(_ text: String) {
    #expect(CellDate(.cell(text))?.span(.dayFirst) == nil)
  }

  @Test(arguments: [
    "", "tomorrow", "1/2", "19999", "60001", "20250401", "01/04/2025 25:00", "01/04/2025 9",
    "01/04/2025 13:00 PM", "01/04/2025 x", "1/2/3/4", "12", "99/99", "01/04/025", "Foo 2025",
    "2025-04-01T10:00:00+99:00",
  ])
  func `what is no date is none`(_ text: String) {
    #expect(CellDate(.cell(text))?.span(.dayFirst) == nil)
  }

  @Test func `a late evening in UTC is the next day in a British summer`() {
    #expect(CellDate(.cell("2025-06-01T23:30:00Z"))?.span(.dayFirst) == day("2025-06-02"))
    #expect(CellDate(.cell("2025-01-01T23:30:00Z"))?.span(.dayFirst) == day("2025-01-01"))
    #expect(CellDate(.cell("2025-06-01T23:30:00Z"))?.moment(.dayFirst)?.minute == 30)
  }
}
