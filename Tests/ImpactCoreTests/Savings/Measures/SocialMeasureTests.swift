import ImpactCore
import Testing

struct SocialMeasureTests {
  @Test func `sixteen measures, in the order of their codes`() {
    let codes = (1...16).map { $0 < 10 ? "ENV-0\($0)" : "ENV-\($0)" }
    #expect(SocialMeasure.allCases.map(\.rawValue) == codes)
    #expect(Set(SocialMeasure.allCases.map(\.title)).count == 16)
  }

  @Test(arguments: SocialMeasure.allCases)
  func `each has a unit, a source and its method in a sentence`(measure: SocialMeasure) {
    #expect(!measure.units.isEmpty)
    #expect(!measure.streams.isEmpty || measure.takesRegister)
    #expect(measure.method.hasSuffix("."))
  }

  @Test func `they serve six of the award's outcomes`() {
    let served = Set(SocialMeasure.allCases.map(\.outcome))
    #expect(Set(AwardOutcome.allCases).subtracting(served) == [.communityUseOfEstates])
  }

  @Test func `what journeys saved is seen from five sides`() {
    #expect(SocialMeasure.carMiles.isViewOfTravel(in: "miles"))
    #expect(SocialMeasure.transportGreenhouseGas.isViewOfTravel(in: "kg CO2e"))
    #expect(SocialMeasure.lowEmissionVehicles.isViewOfTravel(in: "miles"))
    #expect(!SocialMeasure.lowEmissionVehicles.isViewOfTravel(in: "vehicles"))
    #expect(SocialMeasure.servicesCloser.isViewOfTravel(in: "miles"))
    #expect(!SocialMeasure.flexibleWorking.isViewOfTravel(in: "hours"))
    #expect(!SocialMeasure.transportNOx.isViewOfTravel(in: "g"))
  }
}
