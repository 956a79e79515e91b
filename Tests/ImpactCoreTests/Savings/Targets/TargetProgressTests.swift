import ImpactCore
import Testing

struct TargetProgressTests {
  private func draft(_ value: Int, from start: Int = 0) throws -> TargetDraft {
    TargetDraft(
      name: "Fewer miles", measure: .carMiles, value: Exact(value), unit: "miles",
      by: try SavingSample.day("2026-04-10"), startValue: Exact(start),
      startDate: try SavingSample.day("2026-01-01"))
  }

  /// 100 days from start to end.
  private func progress(
    _ now: Int, of value: Int, from start: Int = 0, on day: String
  ) throws -> TargetProgress {
    TargetProgress(
      try Target(draft(value, from: start)), now: .known(Exact(now)),
      on: try SavingSample.day(day))
  }

  @Test func `a quarter of the way in a fifth of the time is on course`() throws {
    let found = try progress(250, of: 1000, on: "2026-01-20")
    #expect(found.state == .onCourse)
    #expect(found.share.value?.description == "0.25")
    #expect(found.forecast == .known(Exact(1250)))
    #expect(
      found.words
        == "On course: 250 miles on 2026-01-20, of 1000 miles by 2026-04-10; at this pace 1250 by "
        + "then.")
  }

  @Test func `less than the line asks for is behind`() throws {
    let found = try progress(199, of: 1000, on: "2026-01-20")
    #expect(found.state == .behind && found.forecast == .known(Exact(995)))
    #expect(try progress(200, of: 1000, on: "2026-01-20").state == .onCourse)
    #expect(found.words.hasPrefix("Behind: 199 miles"))
  }

  @Test func `downwards less is better`() throws {
    let good = try progress(1700, of: 1000, from: 2000, on: "2026-01-20")
    #expect(good.state == .onCourse && good.forecast == .known(Exact(500)))
    #expect(good.share.value?.description == "0.3")
    let bad = try progress(2100, of: 1000, from: 2000, on: "2026-01-20")
    #expect(bad.state == .behind && bad.share.value?.description == "-0.1")
    #expect(try progress(1000, of: 1000, from: 2000, on: "2026-02-01").state == .reached)
  }

  @Test func `on its last day and after it a target is reached or not`() throws {
    #expect(try progress(999, of: 1000, on: "2026-04-10").state == .behind)
    #expect(try progress(999, of: 1000, on: "2026-04-10").forecast == .known(Exact(999)))
    let late = try progress(999, of: 1000, on: "2026-04-11")
    #expect(late.state == .missed && late.forecast == .known(Exact(999)))
    #expect(late.words == "Missed: 999 miles, of 1000 miles by 2026-04-10.")
    #expect(try progress(1000, of: 1000, on: "2026-04-11").state == .reached)
  }

  @Test func `before it begins, and where nothing is known, it says so`() throws {
    #expect(try progress(5, of: 1000, on: "2025-12-31").state == .notBegun)
    let unknown = TargetProgress(
      try Target(draft(1000)), now: .absent(reason: "No baseline is set."),
      on: try SavingSample.day("2026-02-01"))
    #expect(unknown.state == .notKnown && unknown.words == "Not known: No baseline is set.")
  }

  @Test func `a target without a way to it is refused`() throws {
    var draft = try draft(0)
    draft.unit = "kg"
    draft.by = draft.startDate
    draft.name = ""
    let bad = draft
    let fault = #expect(throws: DatedObjectFault.self) { try Target(bad) }
    #expect(fault?.reasons.count == 4)
    #expect(fault?.reasons.contains("ENV-09 is not measured in kg: use miles.") == true)
  }
}
