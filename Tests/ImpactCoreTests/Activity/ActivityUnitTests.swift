import ImpactCore
import Testing

struct ActivityUnitTests {
  @Test(arguments: ActivityUnit.allCases, ActivityUnit.allCases)
  func `a conversion and its way back cancel`(_ unit: ActivityUnit, _ other: ActivityUnit) {
    guard let there = unit.factor(to: other) else {
      // Only kinds that differ, and what does not terminate.
      let distances: [ActivityUnit] = [.mile, .kilometre, .metre]
      let masses: [ActivityUnit] = [.gram, .kilogram, .tonne]
      let isAlike =
        distances.contains(unit) && distances.contains(other)
        || masses.contains(unit) && masses.contains(other)
      #expect(!isAlike || other == .mile)
      return
    }
    if let back = other.factor(to: unit) { #expect(there * back == Exact(1)) }
    #expect(unit != other || there == Exact(1))
  }

  @Test(arguments: [
    (ActivityUnit.mile, "12.5", "12.5"), (.kilometre, "1.609344", "1"), (.metre, "1609.344", "1"),
    (.kilometre, "1", "0.621371192237"), (.kilometre, "-10", "-6.213711922373"),
  ])
  func `a distance is told in miles, rounded once`(
    _ unit: ActivityUnit, _ amount: String, _ miles: String
  ) throws {
    #expect(unit.miles(try #require(Exact(amount)))?.description == miles)
  }

  @Test(arguments: [
    ActivityUnit.gram, .kilogram, .tonne, .count, .hour, .kilogramCO2e, .pound, .consultation,
    .vehicle,
  ])
  func `what is no distance has no miles`(_ unit: ActivityUnit) {
    #expect(unit.miles(Exact(1)) == nil)
  }
}
