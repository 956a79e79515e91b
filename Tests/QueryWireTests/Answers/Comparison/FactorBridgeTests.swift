import ImpactCore
import QueryWire
import TestSupport
import Testing

@Suite struct FactorBridgeTests {
  private func sumOfParts(_ bridge: FactorBridge) -> Exact {
    BridgePart.allCases.reduce(.zero) { $0 + bridge[$1] }
  }

  private func random(_ random: inout SeededGenerator) -> FactorBridge {
    func amount() -> Exact {
      Exact(
        coefficient: Int128(Int64.random(in: -9_999_999...9_999_999, using: &random)),
        scale: Int.random(in: 0...20, using: &random))
    }
    let rows = Int.random(in: 1...1000, using: &random)
    let part: BridgePart =
      [.factorValue, .boundary, .warmingPotential]
      .randomElement(using: &random) ?? .factorValue
    return switch Int.random(in: 0..<5, using: &random) {
    case 0: .uncovered(rows: rows)
    case 1: .newlyCovered(amount(), rows: rows)
    case 2: .noLongerCovered(amount(), rows: rows)
    case 3: FactorBridge()
    default: .compared(old: amount(), new: amount(), as: part, rows: rows)
    }
  }

  @Test func `the parts add up to the difference exactly, whatever is added`() throws {
    for seed in UInt64(1)...200 {
      var generator = SeededGenerator(seed: seed)
      var bridge = FactorBridge()
      var rows = 0
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        let next = random(&generator)
        bridge += next
        rows +=
          next.rowsCompared + next.rowsNewlyCovered + next.rowsNoLongerCovered + next.rowsUncovered
        let isUnknown = bridge.old == nil && bridge.new == nil
        #expect(bridge.difference == (isUnknown ? nil : sumOfParts(bridge)), "seed \(seed)")
        #expect((bridge.new ?? .zero) - (bridge.old ?? .zero) == sumOfParts(bridge), "seed \(seed)")
      }
      let counted =
        bridge.rowsCompared + bridge.rowsNewlyCovered + bridge.rowsNoLongerCovered
        + bridge.rowsUncovered
      #expect(counted == rows, "seed \(seed)")
      #expect(try FactorBridge(utf8: bridge.json.utf8) == bridge, "seed \(seed)")
    }
  }

  @Test func `the order of adding does not matter`() {
    for seed in UInt64(1)...200 {
      var generator = SeededGenerator(seed: seed)
      let bridges = (0..<10).map { _ in random(&generator) }
      var forward = FactorBridge()
      for bridge in bridges { forward += bridge }
      var shuffled = FactorBridge()
      for bridge in bridges.shuffled(using: &generator) { shuffled += bridge }
      #expect(forward == shuffled, "seed \(seed)")
    }
  }

  @Test func `unknown on both sides stays unknown, and known zero does not`() {
    #expect(FactorBridge().difference == nil)
    #expect(FactorBridge.uncovered(rows: 7).difference == nil)
    #expect(FactorBridge.compared(old: .zero, new: .zero, rows: 1).difference == .zero)
    var bridge = FactorBridge.uncovered(rows: 7)
    bridge += .newlyCovered(Exact(3), rows: 2)
    #expect(bridge.old == nil)
    #expect(bridge.new == Exact(3))
    #expect(bridge.difference == Exact(3))
    #expect(bridge.rowsUncovered == 7)
  }

  @Test func `a difference is put down to the part that is named`() {
    for part in [BridgePart.factorValue, .boundary, .warmingPotential] {
      let bridge = FactorBridge.compared(old: Exact(5), new: Exact(3), as: part, rows: 1)
      #expect(bridge[part] == Exact(-2))
      #expect(bridge.difference == Exact(-2))
    }
    #expect(FactorBridge.noLongerCovered(Exact(5), rows: 1)[.lostCoverage] == Exact(-5))
  }

  @Test func `a bridge is written with a key for each part`() {
    #expect(
      FactorBridge.compared(old: Exact(5), new: Exact(3), as: .boundary, rows: 4).json.text
        == #"{"old":5,"new":3,"difference":-2,"factor_values":0,"new_coverage":0,"#
        + #""lost_coverage":0,"boundary":-2,"warming_potential":0,"rows_compared":4,"#
        + #""rows_newly_covered":0,"rows_no_longer_covered":0,"rows_uncovered":0}"#)
  }

  @Test(arguments: [
    ("\"new\":3", "\"new\":4"), ("\"difference\":-2", "\"difference\":-3"),
    ("\"difference\":-2", "\"difference\":null"), ("\"boundary\":-2", "\"boundary\":-1"),
  ])
  func `parts that do not add up are refused`(right: String, wrong: String) {
    let text = FactorBridge.compared(old: Exact(5), new: Exact(3), as: .boundary, rows: 4).json.text
    let broken = text.replacing(right, with: wrong)
    #expect(broken != text)
    let fault = #expect(throws: WireFault.self) { try FactorBridge(utf8: Array(broken.utf8)) }
    #expect(fault?.description == "difference: the parts do not add up")
  }
}
