import ImpactCore
import QueryWire
import TestSupport
import Testing

@Suite struct QueryTests {
  private func comesBack<Query: WireQuery>(_ query: Query) throws {
    #expect(try Query(query: query.query) == query)
  }

  @Test func `every question comes back equal`() throws {
    let period = Period(from: CivilDate("2024-04-01"), to: CivilDate("2025-03-31"))
    let totals = TotalsQuery(
      period: .days(period), by: [.month, .financialYear, .stream], org: "RNN & Söhne + 100%",
      site: "a=b", unit: "Ward 7/8", stream: .waste, asOf: Instant("2025-04-30T17:00:00.250Z"),
      factors: "uk-ghg-2019,nhs-sdu-2019-20", range: true)
    try comesBack(TotalsQuery())
    try comesBack(totals)
    try comesBack(TotalsQuery(period: try #require(AskedPeriod(named: "rolling-12m"))))
    try comesBack(TotalsQuery(period: .days(Period(from: nil, to: CivilDate("2025-03-31")))))
    try comesBack(ExplainQuery(totals: totals, page: Page(limit: 5, offset: 20)))
    try comesBack(FilesQuery(state: .quarantined, org: "RNN", page: Page(limit: 1)))
    try comesBack(ProblemsQuery(file: "17", page: Page(offset: 3)))
    try comesBack(FactorBookQuery(page: Page(limit: 5, offset: 20)))
    try comesBack(FactorComparisonQuery(old: "uk-ghg-2024", new: "uk-ghg-2025-v1"))
    try comesBack(FactorComparisonQuery(old: "a", new: "b", totals: totals))
    try comesBack(WaitQuery(timeoutSeconds: 5))
    try comesBack(PlainQuery())
  }

  @Test func `the query of the contract's example is read`() throws {
    let query = try TotalsQuery(query: "by=month,stream&from=2024-04-01&to=2025-03-31")
    #expect(query.by == [.month, .stream])
    let days = Period(from: CivilDate("2024-04-01"), to: CivilDate("2025-03-31"))
    #expect(query.period == .days(days))
    #expect(query.query == "from=2024-04-01&to=2025-03-31&by=month,stream")
  }

  @Test(arguments: [
    (
      "bye=month",
      "bye: There is no such parameter here. Allowed are from, to, period, by, org, site, unit, "
        + "contract, stream, as-of, factors, range."
    ),
    ("range=perhaps", "range: Give yes or no."),
    ("by=month&by=stream", "by: This parameter is given twice; give it once."),
    (
      "by=weather",
      "by: Give keys among org site unit contract stream month quarter year fy activity fuel "
        + "treatment edition, each once, with commas between them."
    ),
    ("from=2024-02-30", "from: Give a date such as 2024-04-01."),
    ("from", "from: This parameter has no value; write from=value."),
    (
      "from=2024-05-01&to=2024-04-30",
      "to: The period ends before it begins: give from before to."
    ),
    (
      "period=2024&from=2024-01-01", "period: Give either a period or from and to, not both."
    ),
    ("stream=boats", "stream: Give one of mileage, pool, video, waste, evidence."),
    ("org=%4", "A percent sign needs two hexadecimal digits behind it."),
    ("org=%ff", "The query is not UTF-8; encode it so."),
    ("org=", "org: Give a text of 1 to 256 bytes."),
  ])
  func `a wrong parameter is answered by a sentence`(query: String, sentence: String) {
    let fault = #expect(throws: WireFault.self) { try TotalsQuery(query: query) }
    #expect(fault?.description == sentence)
  }

  @Test(arguments: [("range=yes", true), ("range=no", false), ("", false)])
  func `a range is shown where the question says yes`(query: String, range: Bool) throws {
    let totals = try TotalsQuery(query: query)
    #expect(totals.range == range)
    #expect(totals.query == (range ? query : ""))
  }

  @Test func `a comparison takes two editions and every option of totals but factors and range`()
    throws
  {
    let query = try FactorComparisonQuery(
      query: "old=uk-ghg-2024&new=uk-ghg-2025&by=stream,org&period=2024&as-of=2025-01-31")
    #expect(query.old == "uk-ghg-2024")
    #expect(query.new == "uk-ghg-2025")
    #expect(query.totals.by == [.stream, .org])
    let pinned = TotalsQuery(factors: "uk-ghg-2019", range: true)
    #expect(FactorComparisonQuery(old: "a", new: "b", totals: pinned).query == "old=a&new=b")
  }

  @Test(arguments: [
    ("old=a", "new: Name an edition such as uk-ghg-2024."),
    ("new=a", "old: Name an edition such as uk-ghg-2024."),
    ("old=a&new=b&by=edition", "by: A comparison has two editions; group by something else."),
    (
      "old=a&new=b&factors=c",
      "factors: There is no such parameter here. Allowed are old, new, from, to, period, by, org, "
        + "site, unit, contract, stream, as-of."
    ),
  ])
  func `a wrong comparison is answered by a sentence`(query: String, sentence: String) {
    let fault = #expect(throws: WireFault.self) { try FactorComparisonQuery(query: query) }
    #expect(fault?.description == sentence)
  }

  @Test(arguments: ["by=", "by=month,", "by=month,month", "by=month%20,stream"])
  func `a list of keys has no gaps and no repeats`(query: String) {
    #expect(throws: WireFault.self) { try TotalsQuery(query: query) }
  }

  @Test(arguments: [
    "2024", "2024-05", "2024-Q2", "FY2024-25", "rolling-12m", "rolling-90d", "this-month",
    "this-fy", "all",
  ])
  func `every period of the contract is carried by its name`(name: String) throws {
    let query = try TotalsQuery(query: "period=\(name)")
    #expect(query.period == AskedPeriod(named: name))
    #expect(query.query == "period=\(name)")
  }

  @Test func `a named period becomes days where today is known`() throws {
    let today = try #require(CivilDate("2026-11-22"))
    let period = try #require(AskedPeriod(named: "this-fy")).period(today: today)
    #expect(period == Period(from: CivilDate("2026-04-01"), to: CivilDate("2027-03-31")))
    #expect(AskedPeriod(named: "FY2024-26") == nil)
  }

  @Test func `a day means its last millisecond in the United Kingdom`() {
    #expect(Instant(asOf: "2025-01-31")?.description == "2025-01-31T23:59:59.999Z")
    #expect(Instant(asOf: "2025-04-30")?.description == "2025-04-30T22:59:59.999Z")
    // Summer time begins on 30 March 2025 at 01:00 and ends on 26 October 2025 at 02:00.
    #expect(Instant(asOf: "2025-03-29")?.description == "2025-03-29T23:59:59.999Z")
    #expect(Instant(asOf: "2025-03-30")?.description == "2025-03-30T22:59:59.999Z")
    #expect(Instant(asOf: "2025-10-25")?.description == "2025-10-25T22:59:59.999Z")
    #expect(Instant(asOf: "2025-10-26")?.description == "2025-10-26T23:59:59.999Z")
  }

  @Test func `each limit of a question holds at its value and not past it`() throws {
    func text(_ count: Int) -> String { String(repeating: "a", count: count) }
    _ = try TotalsQuery(query: "org=\(text(WireLimits.filterBytes))")
    #expect(throws: WireFault.self) {
      try TotalsQuery(query: "org=\(text(WireLimits.filterBytes + 1))")
    }
    _ = try QueryItems(query: "a=\(text(WireLimits.queryBytes - 2))")
    #expect(throws: WireFault.self) {
      try QueryItems(query: "a=\(text(WireLimits.queryBytes - 1))")
    }
    for (name, limit) in [("limit", WireLimits.pageRows), ("offset", WireLimits.offset)] {
      _ = try ExplainQuery(query: "\(name)=\(limit)")
      #expect(throws: WireFault.self) { try ExplainQuery(query: "\(name)=\(limit + 1)") }
      #expect(throws: WireFault.self) { try ExplainQuery(query: "\(name)=-1") }
    }
    _ = try WaitQuery(query: "timeout=\(WireLimits.waitSeconds)")
    #expect(throws: WireFault.self) {
      try WaitQuery(query: "timeout=\(WireLimits.waitSeconds + 1)")
    }
  }

  @Test func `a hostile query never traps`() {
    let alphabet = Array("by=&%+,2024-Q1fromto\u{0}é0aF".utf8)
    for seed in UInt64(1)...3000 {
      var random = SeededGenerator(seed: seed)
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard let query = try? TotalsQuery(query: text) else { continue }
      #expect((try? TotalsQuery(query: query.query)) == query, "seed \(seed)")
    }
  }
}
