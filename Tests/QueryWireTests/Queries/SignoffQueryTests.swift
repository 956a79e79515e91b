import ImpactCore
import QueryWire
import Testing

@Suite struct SignoffQueryTests {
  private func comesBack<Query: WireQuery>(_ query: Query) throws {
    #expect(try Query(query: query.query) == query)
  }

  @Test func `questions about sign-offs come back equal`() throws {
    let year = try #require(AskedPeriod(named: "FY2024-25"))
    try comesBack(SignoffQuery(period: year, by: "Ada & Bob", note: "Für den Vorstand, 50 %"))
    try comesBack(
      SignoffQuery(
        period: .days(Period(from: CivilDate("2024-04-01"), to: CivilDate("2025-03-31"))),
        org: "RNN", by: "Ada", note: "x"))
    try comesBack(SignoffsQuery(page: Page(limit: 5, offset: 2)))
    try comesBack(DriftQuery())
    try comesBack(DriftQuery(id: "s12"))
  }

  @Test(arguments: [
    ("by=a&note=b", "period: Give the period that is signed, such as FY2024-25."),
    ("period=2024&note=b", "by: Give the name of who signs, of 1 to 128 bytes."),
    ("period=2024&by=%20&note=b", "by: Give the name of who signs, of 1 to 128 bytes."),
    ("period=2024&by=a", "note: Give a note, of 1 to 2000 bytes."),
    ("period=2024&by=a&note=", "note: Give a note, of 1 to 2000 bytes."),
  ])
  func `a sign-off without its terms is answered by a sentence`(query: String, sentence: String) {
    let fault = #expect(throws: WireFault.self) { try SignoffQuery(query: query) }
    #expect(fault?.description == sentence)
  }

  @Test func `everything can be signed by name`() throws {
    #expect(try SignoffQuery(query: "period=all&by=a&note=b").period == .named("all"))
  }

  @Test func `name and note hold at their limits and not past them`() throws {
    let year = try #require(AskedPeriod(named: "FY2024-25"))
    let name = String(repeating: "é", count: WireLimits.signerBytes / 2)
    let note = String(repeating: "é", count: WireLimits.signoffNoteBytes / 2)
    try comesBack(SignoffQuery(period: year, by: name, note: note))
    for query in [
      SignoffQuery(period: year, by: name + "x", note: "n"),
      SignoffQuery(period: year, by: "a", note: note + "x"),
    ] {
      #expect(throws: WireFault.self) { try SignoffQuery(query: query.query) }
    }
  }
}
