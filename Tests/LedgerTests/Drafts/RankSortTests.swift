import Ledger
import TestSupport
import Testing

@Suite struct RankSortTests {
  @Test(arguments: RankedSample.Spread.allCases)
  func `values come out as the library sorts them`(spread: RankedSample.Spread) {
    for seed in SeededGenerator.seeds {
      var random = SeededGenerator(seed: seed)
      var sorting = RankSort<RankedSample>()
      for most in [3, 65, 3000, 40_000, 100] {
        let count = Int.random(in: 0...most, using: &random)
        var values = RankedSample.values(count, spread, using: &random)
        let expected = values.sorted(by: RankedSample.precedes)
        sorting.sort(&values)
        #expect(values == expected, "seed \(seed), \(count) values \(spread)")
      }
    }
  }
}
