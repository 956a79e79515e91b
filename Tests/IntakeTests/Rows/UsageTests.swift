import ImpactCore
import Intake
import Testing

@Suite struct UsageTests {
  private func outcome(_ window: String) throws -> Outcome {
    try Drop.read(
      "Report Refresh Date,User Principal Name,Meetings Organized Count,"
        + "Meetings Attended Count,Report Period\n2025-05-01,u,3,9,\(window)\n")
  }

  @Test(arguments: ["30", "D30"])
  func `a window includes both ends`(_ window: String) throws {
    let span = try outcome(window).counted.first?.span
    #expect(span?.first == CivilDate("2025-04-02"))
    #expect(span?.last == CivilDate("2025-05-01"))
  }

  @Test(arguments: [("1", true), ("366", true), ("367", false), ("0", false), ("", false)])
  func `a window has from 1 to 366 days`(_ window: String, _ isRead: Bool) throws {
    let problems = try outcome(window).problems.map(\.code)
    #expect(problems == (isRead ? [] : ["window-invalid"]))
  }

  @Test func `meetings held are those organised, and attendances are people`() throws {
    let activity = try outcome("30").counted.first
    #expect(activity?.amount == FixedDecimal(3))
    #expect(activity?.participants == FixedDecimal(9))
  }
}
