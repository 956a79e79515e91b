import ImpactCore
import Testing

struct FactorVersionTests {
  @Test func `versions are ordered by number, not by letter`() throws {
    let versions = try ["v1", "v1.1", "v1.03", "v1.9", "v1.10", "v2"].map {
      try #require(FactorVersion($0))
    }
    #expect(versions.sorted() == versions)
    #expect(versions.map(\.description) == ["v1", "v1.1", "v1.03", "v1.9", "v1.10", "v2"])
  }

  @Test func `a version reads back as its publisher writes it`() throws {
    let padded = try #require(FactorVersion("v1.03"))
    let plain = try #require(FactorVersion("v1.3"))
    #expect(padded.description == "v1.03")
    #expect(padded != plain && padded < plain && !(plain < padded))
  }

  @Test(arguments: [
    "", "v", "1.1", "v1.", "v01", "v+1", "v-1", "v1.x", "V1", "v1..2",
    "v1.٣", "v99999999999999999999",
  ])
  func `anything else is no version`(text: String) {
    #expect(FactorVersion(text) == nil)
  }
}
