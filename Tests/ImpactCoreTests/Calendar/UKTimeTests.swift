import ImpactCore
import Testing

/// The changeovers as the Government publishes them (gov.uk, "When do the clocks change?").
struct UKTimeTests {
  static let changeovers = [
    ("2019-03-31", "2019-10-27"), ("2020-03-29", "2020-10-25"), ("2021-03-28", "2021-10-31"),
    ("2022-03-27", "2022-10-30"), ("2023-03-26", "2023-10-29"), ("2024-03-31", "2024-10-27"),
    ("2025-03-30", "2025-10-26"), ("2026-03-29", "2026-10-25"), ("2027-03-28", "2027-10-31"),
    ("2028-03-26", "2028-10-29"), ("2029-03-25", "2029-10-28"), ("2030-03-31", "2030-10-27"),
  ]

  private func seconds(_ text: String) throws -> Int64 {
    try #require(Instant(text)).unixMilliseconds / 1000
  }

  @Test(arguments: changeovers)
  func `summer time begins and ends at one in the morning UTC`(
    _ begins: String, _ ends: String
  ) throws {
    let begin = try seconds(begins + "T01:00:00Z")
    #expect(!UKTime.isSummerTime(atUnixSeconds: begin - 1))
    #expect(UKTime.isSummerTime(atUnixSeconds: begin))
    let end = try seconds(ends + "T01:00:00Z")
    #expect(UKTime.isSummerTime(atUnixSeconds: end - 1))
    #expect(!UKTime.isSummerTime(atUnixSeconds: end))
  }

  @Test(arguments: changeovers)
  func `the day changes at midnight as the clock on the wall shows it`(
    _ begins: String, _ ends: String
  ) throws {
    // Before the change midnight is 00:00 UTC, after it 23:00 UTC of the evening before.
    for (day, hour) in [(begins, "00:00:00"), (ends, "23:00:00")] {
      let date = try #require(CivilDate(day))
      let eve = hour == "00:00:00" ? date : date.adding(days: -1)
      let midnight = try seconds("\(eve)T\(hour)Z")
      #expect(UKTime.date(atUnixSeconds: midnight - 1) == date.adding(days: -1))
      #expect(UKTime.date(atUnixSeconds: midnight) == date)
    }
    let evening = try #require(Instant(begins + "T23:00:00Z"))
    #expect(evening.dateInUK == (try #require(CivilDate(begins))).adding(days: 1))
    let winter = try #require(Instant(ends + "T23:59:59.999Z"))
    #expect(winter.dateInUK == CivilDate(ends))
  }
}
