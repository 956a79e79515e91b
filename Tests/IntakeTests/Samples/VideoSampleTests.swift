import ImpactCore
import Intake
import Testing

@Suite("Video samples", .needsSharedFiles)
struct VideoSampleTests {
  @Test func `v01 adds up to meetings held, and attendances stay attendances`() throws {
    let sample = "v01_teams_user_activity_33col.csv"
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    let attended = outcome.counted.compactMap(\.participants).reduce(Exact.zero) { $0 + $1.exact }
    #expect(outcome.count(.counted) == (try expected.int("data_rows")))
    #expect(outcome.counted.sum == (try expected.decimal("meetings_organised")))
    #expect(attended == (try expected.decimal("meetings_attended")))
    let first = try #require(CivilDate("2025-04-02"))
    let last = try #require(CivilDate("2025-05-01"))
    #expect(outcome.counted.allSatisfy { $0.span == DateSpan(first: first, last: last) })
    #expect(Set(outcome.records.compactMap { $0.identity?.naturalKey }).count == 20)
  }

  @Test(arguments: ["v03_teams_attendance_utf16le.csv", "v04_teams_attendance_month_first.csv"])
  func `an attendance report is one meeting`(_ sample: String) throws {
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    let meeting = try #require(outcome.counted.first)
    #expect(outcome.records.count == (try expected.int("meetings")))
    #expect(meeting.amount == FixedDecimal(1))
    #expect(meeting.participants?.exact == (try expected.decimal("participants")))
    #expect(meeting.minutes?.exact == (try expected.decimal("minutes")))
    #expect(meeting.span == day(try expected.text("date")))
  }

  @Test func `the same meeting written for two countries is one meeting`() throws {
    let british = try Drop.sample("v03_teams_attendance_utf16le.csv").records.first?.identity
    let american = try Drop.sample("v04_teams_attendance_month_first.csv").records.first?.identity
    #expect(british?.naturalKey != nil)
    #expect(british?.naturalKey == american?.naturalKey)
  }

  @Test func `v07's eighteen participants are six meetings`() throws {
    let sample = "v07_zoom_usage_flat.csv"
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    let attendances = outcome.counted.compactMap(\.participants)
      .reduce(Exact.zero) { $0 + $1.exact }
    #expect(outcome.records.count == (try expected.int("meetings")))
    #expect(attendances == (try expected.decimal("attendances")))
    #expect(outcome.counted.first?.minutes == FixedDecimal(45))
    #expect(outcome.counted.first?.orgUnit == "Community")
  }

  @Test func `v08 counts completed consultations only`() throws {
    let sample = "v08_attend_anywhere_style.csv"
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    #expect(outcome.reading?.headerRow == (try expected.int("header_row")))
    #expect(outcome.records.count - outcome.count(.ignored) == (try expected.int("data_rows")))
    #expect(outcome.count(.counted) == (try expected.int("completed")))
    #expect(outcome.counted.keys == ["video count consultation"])
  }

  @Test func `v08 without its last line was cut short`() throws {
    let bytes = try SharedFiles.bytes("samples/v08_attend_anywhere_style.csv")
    let outcome = try Drop.read(Array(bytes.dropLast(20)))
    guard case .incomplete = outcome.refusal else {
      Issue.record("the file was taken: \(String(describing: outcome.reading))")
      return
    }
  }
}
