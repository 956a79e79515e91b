import ImpactCore
import Testing

struct MeasureValueTests {
  private let old = PriceBase.prices(year: 2020)
  private let new = PriceBase.prices(year: 2022)

  @Test func `pounds of two price bases are never added`() throws {
    let pound = Money(pounds: Exact(1), base: new)
    #expect(try pound.adding(pound) == Money(pounds: Exact(2), base: new))
    let fault = #expect(throws: MoneyFault.self) {
      try pound.adding(Money(pounds: Exact(1), base: old))
    }
    #expect(fault == .twoPriceBases(new, old))
    #expect(
      fault?.description
        == "Pounds in 2022 prices and pounds in 2020 prices cannot be added. Take values of one "
        + "price base.")
    #expect(throws: MoneyFault.twoPriceBases(new, .cash)) {
      try pound.adding(Money(pounds: Exact(1), base: .cash))
    }
  }

  @Test func `each benefit is worth money once`() throws {
    func value(_ measure: SocialMeasure, _ pounds: Int, _ unit: String = "miles") -> MeasureValue {
      MeasureValue(
        measure: measure, unit: unit, money: Money(pounds: Exact(pounds), base: new),
        source: "own proxies")
    }
    let sum = try MeasureValue.total([value(.carMiles, 5), value(.wasteReduced, 7)])
    #expect(sum == Money(pounds: Exact(12), base: new))
    #expect(try MeasureValue.total([]) == nil)
    let hours = [value(.carMiles, 5), value(.flexibleWorking, 7, "hours")]
    #expect(try MeasureValue.total(hours)?.pounds == Exact(12))
    let views: [SocialMeasure] = [
      .transportGreenhouseGas, .lowEmissionVehicles, .carMiles, .flexibleWorking, .servicesCloser,
    ]
    for other in views {
      #expect(throws: MoneyFault.sameBenefitTwice(.carMiles, other)) {
        try MeasureValue.total([value(.carMiles, 5), value(other, 7)])
      }
    }
  }
}
