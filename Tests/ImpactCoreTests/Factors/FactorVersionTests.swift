import ImpactCore
import Testing

struct FactorVersionTests {
  @Test func `versions are ordered by number, not by letter`() throws {
    let versions = try ["v1", "v1.1", "v1.9", "v1.10", "v2"].map {
      try #require(FactorVersion($0))
    }
    #expect(versions.sorted() == versions)
    #expect(versions.map(\.description) == ["v1", "v1.1", "v1.9", "v1.10", "v2"])
  }

  @Test(arguments: ["", "v", "1.1", "v1.", "v01", "v+1", "v-1", "v1.x", "V1"])
  func `anything else is no version`(text: String) {
    #expect(FactorVersion(text) == nil)
  }
}
