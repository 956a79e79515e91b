import ImpactCore
import Testing

struct CarDistanceTests {
  @Test func `each unit is kept, and metres are kilometres`() throws {
    #expect(CarDistance(Exact(3), in: .mile) == CarDistance(miles: Exact(3)))
    #expect(CarDistance(Exact(3), in: .kilometre) == CarDistance(kilometres: Exact(3)))
    #expect(
      CarDistance(Exact(3), in: .metre)
        == CarDistance(kilometres: Exact(coefficient: 3, scale: 3)))
    #expect(CarDistance(Exact(3), in: .tonne) == nil)
  }

  @Test func `miles are exact, and kilometres in miles are rounded once`() throws {
    let long = try SavingSample.exact("0.1234567890123456")
    #expect(CarDistance(miles: long).inMiles == long)
    let kilometres = CarDistance(kilometres: try SavingSample.exact("458.4"))
    #expect(kilometres.inMiles.description == "284.836554521594")
    let both = kilometres + CarDistance(miles: Exact(1))
    #expect(both.inMiles.description == "285.836554521594")
  }

  @Test func `it is said in its own units`() {
    #expect(CarDistance.zero.description == "0 miles")
    #expect(CarDistance(kilometres: Exact(5)).description == "5 km")
    #expect(CarDistance(miles: Exact(2), kilometres: Exact(5)).description == "2 miles + 5 km")
  }
}
