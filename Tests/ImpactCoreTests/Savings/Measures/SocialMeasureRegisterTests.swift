import ImpactCore
import Testing

@Suite struct SocialMeasureRegisterTests {
  @Test func `the codes are ENV-01 to ENV-16`() {
    let numbers = SocialMeasure.allCases.map {
      $0.rawValue.split(separator: "-").last.map(String.init)
    }
    #expect(numbers.compactMap { $0 }.compactMap { Int($0) } == Array(1...16))
    #expect(SocialMeasure.allCases.allSatisfy { $0.rawValue.utf8.count == 6 })
  }

  /// What `measures.md` says comes from the streams alone.
  @Test func `what files prove is never entered by hand`() {
    let fromFiles = SocialMeasure.allCases.filter(\.evidenceUnits.isEmpty)
    #expect(
      fromFiles == [
        .wasteReduced, .transportGreenhouseGas, .transportNOx, .transportPM25, .carMiles,
      ])
    for measure in fromFiles {
      #expect(!ActivityUnit.allCases.contains(where: measure.admits))
    }
  }

  @Test(arguments: [
    (SocialMeasure.wasteDonated, ActivityUnit.tonne, true), (.wasteDonated, .pound, true),
    (.wasteDonated, .count, false),
    (.otherGreenhouseGas, .kilogramCO2e, true), (.otherGreenhouseGas, .kilogram, false),
    (.servicesCloser, .consultation, true),
    (.servicesCloser, .count, false), (.servicesCloser, .kilometre, true),
    (.lowEmissionVehicles, .vehicle, true),
    (.lowEmissionVehicles, .mile, false), (.sustainableSpend, .pound, true),
    (.volunteering, .hour, true), (.volunteering, .count, false),
  ])
  func `a measure admits its own units and those that measure the same`(
    _ measure: SocialMeasure, _ unit: ActivityUnit, _ isAdmitted: Bool
  ) {
    #expect(measure.admits(unit) == isAdmitted)
  }
}
