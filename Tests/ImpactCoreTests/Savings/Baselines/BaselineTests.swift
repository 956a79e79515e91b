import ImpactCore
import Testing

struct BaselineTests {
  private func reasons(_ change: (inout BaselineDraft) throws -> Void) throws -> [String] {
    var draft = try SavingSample.baseline()
    try change(&draft)
    do {
      _ = try Baseline(draft)
      return []
    } catch {
      return error.reasons
    }
  }

  @Test func `a baseline that somebody approved is taken`() throws {
    #expect(try reasons { _ in } == [])
  }

  @Test func `without a name, an approver, a reason or a stream it is refused`() throws {
    let found = try reasons { draft in
      draft.name = ""
      draft.approvedBy = ""
      draft.why = ""
      draft.streams = []
    }
    #expect(found.count == 4)
  }

  @Test(arguments: [("2019-04", "2020-03"), ("2020-07", "2020-12"), ("2022-03", "2023-02")])
  func `a month of the pandemic needs a note`(first: String, last: String) throws {
    let span = try SavingSample.span(first, last)
    let found = try reasons { $0.period = span }
    #expect(found.count == 1 && found[0].contains("pandemic (2020-03 to 2022-03)"))
    let noted = try reasons {
      $0.period = span
      $0.note = "Community nurses drove as ever."
    }
    #expect(noted == [])
  }

  @Test(arguments: [("2019-03", "2020-02"), ("2022-04", "2023-03")])
  func `the months beside the pandemic need none`(first: String, last: String) throws {
    let span = try SavingSample.span(first, last)
    #expect(try reasons { $0.period = span } == [])
  }

  @Test func `only whole months, twelve at most`() throws {
    let half = DateSpan(
      first: try SavingSample.day("2023-01-02"), last: try SavingSample.day("2023-12-31"))
    #expect(try reasons { $0.period = half }.count == 1)
    let long = try SavingSample.span("2022-12", "2023-12")
    #expect(try reasons { $0.period = long }.count == 1)
  }

  @Test func `after its day it says that it is stale`() throws {
    var draft = try SavingSample.baseline()
    draft.recalculateBy = try SavingSample.day("2026-03-31")
    let baseline = try Baseline(draft)
    #expect(baseline.staleness(on: try SavingSample.day("2026-03-31")) == nil)
    #expect(
      baseline.staleness(on: try SavingSample.day("2026-04-01"))?.contains("2026-03-31") == true)
  }

  @Test func `a month is compared with the same month of the baseline`() throws {
    let baseline = try Baseline(SavingSample.baseline("2022-04", "2023-02"))
    func counterpart(_ month: String) throws -> Baseline.Counterpart {
      baseline.counterpart(of: try SavingSample.month(month))
    }
    #expect(try counterpart("2025-05") == .month(SavingSample.month("2022-05")))
    #expect(try counterpart("2024-01") == .month(SavingSample.month("2023-01")))
    #expect(try counterpart("2023-02") == .notLater)
    #expect(try counterpart("2021-05") == .notLater)
    #expect(
      try counterpart("2024-03")
        == .none(reason: "Baseline \"2023\" (2022-04 to 2023-02) has no month like 2024-03."))
  }

  @Test func `months before the baseline's end take no part, and a month without one spoils it`()
    throws
  {
    let baseline = try Baseline(SavingSample.baseline("2023-01", "2023-11"))
    func saving(_ first: String, _ last: String) throws -> SavingFigure {
      let one = Saving { _ in .known(Exact(1)) }
      return baseline.saving(over: try SavingSample.span(first, last).months) { _, _ in one }[.ghg]
    }
    #expect(try saving("2022-01", "2024-03") == saving("2023-12", "2024-03"))
    #expect(try saving("2024-01", "2024-03") == .known(Exact(3)))
    #expect(try saving("2024-01", "2024-12").reason?.contains("no month like 2024-12") == true)
    #expect(try saving("2023-01", "2023-11").reason?.contains("No month asked for") == true)
  }
}
