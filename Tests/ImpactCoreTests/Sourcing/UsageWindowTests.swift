import ImpactCore
import TestSupport
import Testing

/// Windows of usage reports that overlap are cut, not added.
struct UsageWindowTests {
  private func report(_ first: String, _ last: String, _ amount: Int64 = 30) -> Telling {
    Telling(
      basis: .usageReport, key: Telling.meeting, span: Telling.days(first, last),
      amount: FixedDecimal(amount))
  }

  @Test func `the window that begins first has the days that two have`() {
    let april = report("2024-04-02", "2024-05-01")
    let late = report("2024-04-17", "2024-05-16")
    #expect([april, late].counted == ["30", "15"])
    #expect([late, april].counted == ["15", "30"])
    #expect([late].counted == ["30"])
  }

  @Test func `of windows that begin together the longest counts`() {
    let week = report("2024-04-01", "2024-04-07", 7)
    let quarter = report("2024-04-01", "2024-06-29", 90)
    #expect([week, quarter].counted == ["0", "90"])
  }

  @Test func `two reports on the same window are about different people and both count`() {
    let one = report("2024-04-02", "2024-05-01")
    #expect([one, one].counted == ["30", "30"])
  }

  @Test func `a month of which a report knows few days is left to attendance lists`() {
    let april = report("2024-04-02", "2024-05-01")
    let list = Telling(basis: .attendance, key: Telling.meeting, span: Telling.days("2024-05-20"))
    let earlier = Telling(
      basis: .attendance, key: Telling.meeting, span: Telling.days("2024-04-10"))
    #expect([april, list, earlier].counted == ["29", "100", "0"])
    #expect([april].counted == ["30"])
  }

  @Test(arguments: SeededGenerator.seeds)
  func `each day is counted from one window, and what is cut is cut exactly`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let origin = CivilDate(dayNumber: 19_800)
    let reports = (0..<6).map { _ in
      let first = origin.adding(days: Int.random(in: 0..<60, using: &random))
      let span = DateSpan(
        first: first, last: first.adding(days: Int.random(in: 0..<40, using: &random)))
      return Telling(
        basis: .usageReport, key: Telling.meeting, span: span,
        amount: FixedDecimal(Int64.random(in: 1...500, using: &random)))
    }
    let postings = reports.postings
    let settled = SourceChoice(postings).settled(postings)
    var windows: [CivilDate: Set<DateSpan>] = [:]
    for posting in settled where posting.place.account == .counted {
      guard let usage = posting.place.source.usage else { continue }
      windows[usage.day, default: []].insert(usage.window)
    }
    #expect(windows.values.allSatisfy { $0.count == 1 }, "seed \(seed)")
    #expect(Set(windows.keys) == Set(postings.compactMap(\.place.source.usage?.day)))
    let sum = settled.reduce(Exact.zero) { $0 + $1.tally.amount.sum }
    #expect(sum == reports.reduce(Exact.zero) { $0 + $1.amount.exact }, "seed \(seed)")
  }
}
