import ImpactCore
import TestSupport
import Testing

struct InstantTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (1, "1970-01-01T00:00:00.001Z"),
      (-1, "1969-12-31T23:59:59.999Z"), (1_795_338_307_250, "2026-11-22T09:05:07.250Z"),
    ] as [(Int64, String)])
  func `a moment is written in UTC to the millisecond`(_ milliseconds: Int64, _ text: String) {
    #expect(Instant(unixMilliseconds: milliseconds).description == text)
  }

  @Test(arguments: SeededGenerator.seeds)
  func `text is read back equal`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let moment = Instant(
        unixMilliseconds: Int64.random(in: -2_208_988_800_000...7_289_654_399_999, using: &random))
      #expect(Instant(moment.description) == moment, "seed \(seed): \(moment)")
    }
  }

  @Test(arguments: [
    ("2026-11-22T09:05:07Z", "000"), ("2026-11-22T09:05:07.2Z", "200"),
    ("2026-11-22T09:05:07.25Z", "250"), ("2026-11-22T09:05:07.025Z", "025"),
  ])
  func `a fraction has up to three digits`(_ text: String, _ milliseconds: String) {
    #expect(Instant(text)?.description == "2026-11-22T09:05:07.\(milliseconds)Z")
  }

  @Test(arguments: [
    "", "Z", "T", "2026-11-22", "2026-11-22T09:05:07", "2026-11-22T09:05Z", "2026-11-22 09:05:07Z",
    "2026-11-22T24:00:00Z", "2026-11-22T09:60:00Z", "2026-11-22T09:05:60Z",
    "2026-02-30T09:05:07Z", "2026-11-22T09:05:07.Z", "2026-11-22T09:05:07.1234Z",
    "2026-11-22T09:05:07.1.2Z", "2026-11-22T9:5:7Z", "2026-11-22T+9:05:07Z",
    "2026-11-22T09:05:07.+1Z", "2026-11-22T09:05:07+00:00", "2026-11-22T009:05:07Z",
    "2026-11-22T09:05:07ZT", "2026-11-22T-9:05:07Z",
  ])
  func `anything else is no moment`(_ text: String) {
    #expect(Instant(text) == nil)
  }
}
