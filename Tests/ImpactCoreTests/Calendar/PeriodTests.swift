import ImpactCore
import Testing

struct PeriodTests {
  private func today(_ text: String = "2026-11-22") throws -> CivilDate {
    try #require(CivilDate(text))
  }

  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31"), ("2024-05", "2024-05-01", "2024-05-31"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2024-Q1", "2024-01-01", "2024-03-31"),
    ("2024-Q2", "2024-04-01", "2024-06-30"), ("2024-Q4", "2024-10-01", "2024-12-31"),
    ("FY2024-25", "2024-04-01", "2025-03-31"), ("FY1999-00", "1999-04-01", "2000-03-31"),
    ("FY2199-00", "2199-04-01", "2200-03-31"), ("2200", "2200-01-01", "2200-12-31"),
    ("rolling-12m", "2025-11-23", "2026-11-22"), ("rolling-1m", "2026-10-23", "2026-11-22"),
    ("rolling-90d", "2026-08-25", "2026-11-22"), ("rolling-1d", "2026-11-22", "2026-11-22"),
    ("rolling-1200m", "1926-11-23", "2026-11-22"),
    ("this-month", "2026-11-01", "2026-11-30"), ("this-fy", "2026-04-01", "2027-03-31"),
  ])
  func `a period has its first and last day`(_ text: String, _ from: String, _ to: String) throws {
    let period = try #require(Period(text, today: try today()))
    #expect(period.from?.description == from)
    #expect(period.to?.description == to)
  }

  @Test func `all has no ends`() throws {
    #expect(Period("all", today: try today()) == .all)
    #expect(Period.all.from == nil && Period.all.to == nil)
  }

  @Test(arguments: [
    ("2024-03-31", "rolling-1m", "2024-03-01"), ("2023-03-30", "rolling-1m", "2023-03-01"),
    ("2024-02-29", "rolling-12m", "2023-03-01"), ("2024-01-31", "rolling-1m", "2024-01-01"),
    ("2024-03-31", "this-fy", "2023-04-01"), ("2024-04-01", "this-fy", "2024-04-01"),
    ("2024-12-31", "rolling-366d", "2024-01-01"),
  ])
  func `the ends of months are kept in mind`(_ day: String, _ text: String, _ from: String) throws {
    #expect(Period(text, today: try today(day))?.from?.description == from)
  }

  @Test(arguments: [
    "", "All", "20240", "202", "2024-", "2024-13", "2024-00", "2024-5", "2024-Q0", "2024-Q5",
    "2024-Q", "2024-Q11", "2024-q1", "24-Q1", "FY2024", "FY2024-24", "FY2024-26", "FY2024-2025",
    "FY24-25", "fy2024-25", "FY2024-25-26", "rolling-", "rolling-m", "rolling-12", "rolling-0m",
    "rolling--1m", "rolling-+1m", "rolling-012m", "rolling-1201m", "rolling-12y", "rolling-1.5m",
    "rolling-99999999999999999999d", "this-year", "2024-05-01", "1899", "2201", "FY2200-01",
    "FY1899-00", "2024 ", " 2024", "２０２４",
  ])
  func `anything else is no period`(_ text: String) throws {
    #expect(Period(text, today: try today()) == nil)
  }

  @Test func `a period that would begin before the calendar is none`() throws {
    #expect(Period("rolling-1200m", today: try today("1970-01-01")) == nil)
  }

  @Test func `a period clips spans, and an open end does not`() throws {
    let span = CivilMonth(year: 2024, month: 5).days
    let tenth = span.first.adding(days: 9)
    #expect(Period.all.clip(span) == span)
    #expect(Period(from: tenth, to: nil).clip(span) == DateSpan(first: tenth, last: span.last))
    #expect(Period(from: nil, to: tenth).clip(span) == DateSpan(first: span.first, last: tenth))
    #expect(Period(from: nil, to: span.first.adding(days: -1)).clip(span) == nil)
    #expect(Period(from: span.last, to: span.first).clip(span) == nil)
  }
}
