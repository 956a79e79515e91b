import ImpactCore
import Testing

struct CivilMonthTests {
  @Test(arguments: [
    ("2024-01", "2024-Q1", "FY2023-24", 2023), ("2024-03", "2024-Q1", "FY2023-24", 2023),
    ("2024-04", "2024-Q2", "FY2024-25", 2024), ("2024-12", "2024-Q4", "FY2024-25", 2024),
    ("1999-04", "1999-Q2", "FY1999-00", 1999), ("2008-05", "2008-Q2", "FY2008-09", 2008),
  ])
  func `a month knows its quarter and financial year`(
    _ text: String, _ quarter: String, _ financialYear: String, _ start: Int
  ) throws {
    let month = try #require(CivilMonth(text))
    #expect(month.description == text)
    #expect(month.quarter == quarter)
    #expect(month.financialYear == financialYear)
    #expect(month.financialYearStart == start)
  }

  @Test func `the days of all months follow one another`() throws {
    var month = CivilMonth(year: 1900, month: 1)
    while month < CivilMonth(year: 2200, month: 12) {
      try #require(month.days.last.adding(days: 1) == month.next.days.first)
      try #require(month.days.first.month == month && month.days.last.month == month)
      try #require(CivilMonth(month.description) == month)
      month = month.next
    }
  }

  @Test(arguments: ["", "2024", "2024-13", "2024-00", "2024-5", "2024-05-01", "1899-12", "2201-01"])
  func `what is no month is not read`(_ text: String) {
    #expect(CivilMonth(text) == nil)
  }
}
