import ImpactCore
import QueryWire
import Testing

@Suite struct DecisionQueryTests {
  private static let units =
    "unit: Give one of mile, km, m, g, kg, tonne, count, hour, kgco2e, pound, consultation, "
    + "vehicle."

  private func comesBack<Query: WireQuery>(_ query: Query) throws {
    #expect(try Query(query: query.query) == query)
  }

  @Test func `questions about held rows come back equal`() throws {
    try comesBack(HeldQuery())
    try comesBack(HeldQuery(org: "RNN", page: Page(limit: 5, offset: 20)))
    try comesBack(DecisionQuery(ids: ["f12-r34"]))
    try comesBack(DecisionQuery(ids: ["f12-r34", "f12-s2-r35-i2"]))
    try comesBack(CorrectionQuery(ids: ["f12-r34", "f1-r2"], unit: .kilogram))
  }

  @Test(arguments: ["", "ids=", "ids=a,", "ids=a,a", "ids=,a", "ids=a&unit=kg", "ids=a&org=RNN"])
  func `a wrong list of rows is refused`(query: String) {
    #expect(throws: WireFault.self) { try DecisionQuery(query: query) }
  }

  @Test(arguments: [
    ("ids=a", DecisionQueryTests.units),
    ("ids=a&unit=stone", DecisionQueryTests.units),
    ("unit=kg", "ids: Give the ids of 1 to 100 held rows, each once, with commas between."),
  ])
  func `a wrong correction is answered by a sentence`(query: String, sentence: String) {
    let fault = #expect(throws: WireFault.self) { try CorrectionQuery(query: query) }
    #expect(fault?.description == sentence)
  }

  @Test func `the number of rows holds at its limit and not past it`() throws {
    let ids = (1...WireLimits.decisions).map { "f12345678-s10-r1048576-i\($0)" }
    try comesBack(DecisionQuery(ids: ids))
    #expect(DecisionQuery(ids: ids).query.utf8.count < WireLimits.queryBytes)
    #expect(throws: WireFault.self) {
      try DecisionQuery(query: DecisionQuery(ids: ids + ["f1-r2"]).query)
    }
    let long = String(repeating: "f", count: WireLimits.idBytes)
    try comesBack(DecisionQuery(ids: [long]))
    #expect(throws: WireFault.self) { try DecisionQuery(query: "ids=\(long)f") }
  }
}
