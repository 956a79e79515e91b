import Ledger
import TestSupport
import Testing

@Suite struct SortedBlocksTests {
  /// Several blocks, the last of them not full; more than scratch keeps in memory.
  @Test(arguments: RankedSample.Spread.allCases)
  func `blocks are merged into one order`(spread: RankedSample.Spread) throws {
    let seed = UInt64.random(in: 0...(.max))
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let values = RankedSample.values(200_001, spread, using: &random)
    var blocks = SortedBlocks<RankedSample>(folder: folder.path)
    for value in values { try blocks.append(value) }
    try blocks.finish()
    #expect(blocks.count == values.count)
    // What is in order can be read as often as it is asked for.
    for _ in 0..<2 {
      var merged = try blocks.merged()
      var found: [RankedSample] = []
      while let value = try merged.next() { found.append(value) }
      #expect(found == values.sorted(by: RankedSample.precedes), "seed \(seed)")
    }
    #expect(folder.names.isEmpty)
  }

  @Test func `nothing at all is in order`() throws {
    let folder = try TemporaryFolder()
    var blocks = SortedBlocks<RankedSample>(folder: folder.path)
    try blocks.finish()
    var merged = try blocks.merged()
    #expect(try merged.next() == nil)
  }
}
