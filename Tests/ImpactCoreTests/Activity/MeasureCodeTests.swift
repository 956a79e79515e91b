import ImpactCore
import Testing

@Suite struct MeasureCodeTests {
  @Test func `the codes are ENV-01 to ENV-16`() {
    let numbers = MeasureCode.allCases.map {
      $0.rawValue.split(separator: "-").last.map(String.init)
    }
    #expect(numbers.compactMap { $0 }.compactMap { Int($0) } == Array(1...16))
    #expect(MeasureCode.allCases.allSatisfy { $0.rawValue.utf8.count == 6 })
  }

  /// What `measures.md` says comes from the streams alone.
  @Test func `what files prove is never entered by hand`() {
    let fromFiles = MeasureCode.allCases.filter(\.evidenceUnits.isEmpty)
    #expect(fromFiles == [.env03, .env06, .env07, .env08, .env09])
    for measure in fromFiles {
      #expect(!ActivityUnit.allCases.contains(where: measure.admits))
    }
  }

  @Test(arguments: [
    (MeasureCode.env04, ActivityUnit.tonne, true), (.env04, .pound, true), (.env04, .count, false),
    (.env01, .kilogramCO2e, true), (.env01, .kilogram, false), (.env12, .consultation, true),
    (.env12, .count, false), (.env12, .kilometre, true), (.env10, .vehicle, true),
    (.env10, .mile, false), (.env16, .pound, true), (.env13, .hour, true), (.env13, .count, false),
  ])
  func `a measure admits its own units and those that measure the same`(
    _ measure: MeasureCode, _ unit: ActivityUnit, _ isAdmitted: Bool
  ) {
    #expect(measure.admits(unit) == isAdmitted)
  }
}
