import ImpactCore
import Testing

struct MarketSegmentTests {
  @Test func `segments are named in the words of the factor books`() {
    #expect(
      MarketSegment.allCases.map(\.rawValue) == [
        "mini", "supermini", "lower-medium", "upper-medium", "executive", "luxury", "sports",
        "dual-purpose-4x4", "mpv",
      ])
  }

  @Test func `every segment has words of its own for a sentence`() {
    #expect(Set(MarketSegment.allCases.map(\.words)).count == MarketSegment.allCases.count)
    #expect(MarketSegment.lowerMedium.words == "lower medium car")
    #expect(MarketSegment.dualPurpose.words == "dual purpose 4x4")
  }

  @Test(arguments: RoadVehicle.Mode.allCases)
  func `only a car has a segment`(_ mode: RoadVehicle.Mode) {
    let vehicle = RoadVehicle(mode: mode, segment: .mpv)
    #expect(vehicle.segment == (mode == .car ? .mpv : nil))
  }

  @Test func `what is not known cannot be inferred`() {
    #expect(!RoadVehicle(mode: .car, isEuroClassInferred: true).isEuroClassInferred)
    #expect(
      RoadVehicle(mode: .car, euroClass: .euro4, isEuroClassInferred: true).isEuroClassInferred)
  }
}
