import ImpactCore
import TestSupport
import Testing

struct DateSpanTests {
  private func randomSpan(_ random: inout SeededGenerator) -> DateSpan {
    let first = CivilDate(dayNumber: Int32.random(in: 18_000...22_000, using: &random))
    return DateSpan(first: first, last: first.adding(days: Int.random(in: 0...800, using: &random)))
  }

  @Test(arguments: SeededGenerator.seeds)
  func `shares of parts add up to the amount exactly`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let span = randomSpan(&random)
      let amount = Exact(
        coefficient: Int128(Int64.random(in: (.min)...(.max), using: &random)),
        scale: Int.random(in: 0...18, using: &random))
      var parts: [DateSpan] = []
      var first = span.first
      while first <= span.last {
        let last = min(span.last, first.adding(days: Int.random(in: 0...90, using: &random)))
        parts.append(DateSpan(first: first, last: last))
        first = last.adding(days: 1)
      }
      let shares = parts.map { span.share(of: amount, on: $0) }
      #expect(shares.reduce(.zero, +) == amount, "seed \(seed): \(amount) on \(span)")
      for (part, share) in zip(parts, shares) {
        #expect(span.share(of: -amount, on: part) == -share, "seed \(seed): \(amount) on \(span)")
      }
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `a share is within a rounding of its days' part`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rounding = try #require(Exact("0.000000000001"))
    for _ in 0..<20 {
      let span = randomSpan(&random)
      let amount = Exact(Int.random(in: -1_000_000...1_000_000, using: &random))
      for month in span.months {
        let part = try #require(span.intersection(month.days))
        let even = (amount * Exact(part.dayCount))
          .dividedAndRounded(by: UInt64(span.dayCount), decimals: 12)
        let difference = span.share(of: amount, on: part) - even
        #expect(difference <= rounding && -difference <= rounding, "seed \(seed): \(amount)")
      }
    }
  }

  @Test func `thirty days over two months are shared by days`() throws {
    let span = DateSpan(
      first: try #require(CivilDate("2025-04-02")), last: try #require(CivilDate("2025-05-01")))
    #expect(span.dayCount == 30)
    #expect(span.months.map(\.description) == ["2025-04", "2025-05"])
    let april = try #require(span.intersection(span.months[0].days))
    let may = try #require(span.intersection(span.months[1].days))
    #expect(span.share(of: Exact(100), on: april).description == "96.666666666667")
    #expect(span.share(of: Exact(100), on: may).description == "3.333333333333")
  }

  @Test func `spans that do not touch have no intersection`() throws {
    let january = CivilMonth(year: 2024, month: 1).days
    #expect(january.intersection(CivilMonth(year: 2024, month: 2).days) == nil)
    #expect(january.intersection(january) == january)
    #expect(january.contains(january.first) && january.contains(january.last))
    #expect(!january.contains(january.last.adding(days: 1)))
    #expect(DateSpan(day: january.first).isOneDay)
  }
}
