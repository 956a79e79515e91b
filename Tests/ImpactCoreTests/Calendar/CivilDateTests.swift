import ImpactCore
import Testing

struct CivilDateTests {
  /// Counted month by month, without any formula of the calendar but the leap year.
  @Test func `every day from 1900 to 2200 is the day after the one before`() throws {
    // 70 years of 365 days and 17 leap days before 1970.
    var dayNumber: Int32 = -25_567
    for year in 1900...2200 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year == 2000)
      for (month, days) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        .enumerated()
      {
        for day in 1...days {
          let date = try #require(CivilDate(year: year, month: month + 1, day: day))
          try #require(date.dayNumber == dayNumber)
          try #require(date.parts == (year, month + 1, day))
          dayNumber += 1
        }
        #expect(CivilDate(year: year, month: month + 1, day: days + 1) == nil)
      }
    }
  }

  @Test func `text is read back equal`() throws {
    for dayNumber in stride(from: Int32(-25_567), through: 84_371, by: 11) {
      let date = CivilDate(dayNumber: dayNumber)
      try #require(CivilDate(date.description) == date)
    }
  }

  @Test(arguments: [
    (2024, 2, 30), (2023, 2, 29), (1900, 2, 29), (2100, 2, 29), (2025, 4, 31), (2024, 0, 1),
    (2024, 13, 1), (2024, 1, 0), (2024, 1, 32), (2024, 1, -1), (1899, 12, 31), (2201, 1, 1),
    (.max, 1, 1), (2024, .max, 1), (2024, 1, .max), (2024, .min, .min),
  ])
  func `a day that the calendar has not is refused`(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    "", "2024", "2024-05", "2024-5-3", "2024-05-3", "24-05-03", "2024/05/03", "2024-05-03 ",
    "2024-02-30", "-024-05-03", "+024-05-03", "2024--5-03", "2024-05-03-", "2024-05-0x",
    "２024-05-03",
  ])
  func `what is no ISO date is not read`(_ text: String) {
    #expect(CivilDate(text) == nil)
  }

  @Test func `days are added over the ends of months and years`() throws {
    let day = try #require(CivilDate("2024-02-28"))
    #expect(day.adding(days: 1).description == "2024-02-29")
    #expect(day.adding(days: 2).description == "2024-03-01")
    #expect(day.adding(days: -59).description == "2023-12-31")
  }
}
