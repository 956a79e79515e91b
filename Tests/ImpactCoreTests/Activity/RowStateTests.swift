import ImpactCore
import Testing

struct RowStateTests {
  @Test func `the states are those of the contract, in its words`() {
    #expect(
      RowState.allCases.map(\.rawValue) == [
        "counted", "unchanged", "amended", "duplicate", "not_applicable", "rejected", "held",
        "ignored",
      ])
  }

  @Test func `what was read is the sum of all states`() {
    var counts = RowCounts()
    for (index, state) in RowState.allCases.enumerated() { counts[state] += index + 1 }
    #expect(counts.read == 36)
    #expect(counts[.counted] == 1)
  }

  @Test func `a state set to zero is as one never set`() {
    var counts = RowCounts()
    counts[.held] = 0
    #expect(counts == RowCounts())
    #expect(counts.hashValue == RowCounts().hashValue)
  }
}
