import ImpactCore
import Testing

struct BaselinesTests {
  private func baseline(
    _ name: String, _ organisations: [String], _ first: String, _ last: String
  ) throws -> Baseline {
    var draft = try SavingSample.baseline(first, last)
    draft.name = name
    draft.organisations = organisations
    return try Baseline(draft)
  }

  @Test func `the organisation's own goes before one for all, then the last before the month`()
    throws
  {
    let baselines = try Baselines([
      baseline("all 2023", [], "2023-01", "2023-12"),
      baseline("own 2019", ["alder"], "2019-01", "2019-12"),
      baseline("own 2024", ["alder"], "2024-01", "2024-12"),
    ])
    func name(_ organisation: String, _ month: String) throws -> String? {
      baselines.baseline(for: organisation, .mileage, in: try SavingSample.month(month))?.name
    }
    #expect(try name("alder", "2024-05") == "own 2019")
    #expect(try name("alder", "2025-01") == "own 2024")
    #expect(try name("birch", "2025-01") == "all 2023")
    #expect(try name("birch", "2023-12") == nil)
    let month = try SavingSample.month("2025-01")
    #expect(baselines.baseline(for: "alder", .waste, in: month) == nil)
    #expect(Baselines.none.baseline(for: "alder", .mileage, in: month) == nil)
  }

  @Test func `two of one name, or of one scope and end, are told at load`() throws {
    let one = try baseline("one", ["alder", "birch"], "2023-01", "2023-12")
    for other in [
      try baseline("one", ["cedar"], "2019-01", "2019-12"),
      try baseline("two", ["birch"], "2023-07", "2023-12"),
    ] {
      #expect(throws: DatedObjectFault.self) { try Baselines([one, other]) }
    }
    let apart = try baseline("two", ["cedar"], "2023-07", "2023-12")
    #expect(try Baselines([one, apart]).baselines.count == 2)
  }
}
