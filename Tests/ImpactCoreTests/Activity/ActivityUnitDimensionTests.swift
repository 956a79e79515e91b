import ImpactCore
import Testing

@Suite struct ActivityUnitDimensionTests {
  @Test func `units that convert measure the same, and no others do`() {
    for left in ActivityUnit.allCases {
      for right in ActivityUnit.allCases {
        let converts = left.factor(to: right) != nil || right.factor(to: left) != nil
        #expect((left.dimension == right.dimension) == converts, "\(left) and \(right)")
        #expect(left.family.contains(right) == converts, "\(left) and \(right)")
      }
    }
  }
}
