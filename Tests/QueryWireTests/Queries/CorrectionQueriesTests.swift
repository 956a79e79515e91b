import ImpactCore
import QueryWire
import Testing

/// Questions that change files, and the moment as of which others are asked.
@Suite struct CorrectionQueriesTests {
  private func comesBack<Query: WireQuery>(_ query: Query) throws {
    #expect(try Query(query: query.query) == query)
  }

  @Test func `what is said of files comes back equal`() throws {
    let time = try #require(Instant(asOf: "2025-04-30"))
    try comesBack(FileQuery(asOf: time))
    try comesBack(FilesQuery(org: "RNN", asOf: time))
    try comesBack(ProblemsQuery(file: "f1", asOf: time))
    try comesBack(HeldQuery(asOf: time))
    try comesBack(RetractionQuery(file: "f12", why: "the claims of another trust & more"))
    try comesBack(RereadingQuery(saying: .adds))
    try comesBack(RereadingQuery(saying: .replaces))
    try comesBack(RereadingQuery(saying: .period(try #require(AskedPeriod(named: "FY2023-24")))))
  }

  @Test func `a reason is needed and holds at its limit`() throws {
    let most = String(repeating: "é", count: WireLimits.reasonBytes / 2)
    try comesBack(RetractionQuery(file: "f1", why: most))
    for wrong in [most + "a", "", " ", "a\nb"] {
      #expect(throws: WireFault.self) {
        try RetractionQuery(query: RetractionQuery(file: "f1", why: wrong).query)
      }
    }
    let fault = #expect(throws: WireFault.self) { try RetractionQuery(query: "file=f1") }
    #expect(fault?.description == "why: Give a reason of 1 to 500 bytes on one line.")
    #expect(throws: WireFault.self) { try RetractionQuery(query: "why=a") }
  }

  @Test(arguments: ["", "add=no", "add=yes&replace=yes", "add=yes&period=2024", "period=soon"])
  func `one thing is said of a file at a time`(query: String) {
    #expect(throws: WireFault.self) { try RereadingQuery(query: query) }
  }
}
