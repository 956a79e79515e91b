import ImpactCore
import Testing

struct ValueTests {
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
    func value(_ measure: SocialMeasure, _ pounds: Int) -> MeasureValue {
      MeasureValue(
        measure: measure, money: Money(pounds: Exact(pounds), base: new), source: "own proxies")
    }
    let sum = try MeasureValue.total([value(.carMiles, 5), value(.wasteReduced, 7)])
    #expect(sum == Money(pounds: Exact(12), base: new))
    #expect(try MeasureValue.total([]) == nil)
    for other in [SocialMeasure.transportGreenhouseGas, .lowEmissionVehicles, .carMiles] {
      #expect(throws: MoneyFault.sameBenefitTwice(.carMiles, other)) {
        try MeasureValue.total([value(.carMiles, 5), value(other, 7)])
      }
    }
  }

  @Test func `a carbon value is that of the year and of one price base`() throws {
    func row(_ year: Int, _ base: PriceBase, _ central: String) throws -> CarbonValues.Row {
      CarbonValues.Row(
        year: year, base: base, low: Exact(1), central: try SavingSample.exact(central),
        high: Exact(900), source: "DESNZ")
    }
    let values = try CarbonValues([
      row(2024, new, "268.97"), row(2025, new, "273.06"), row(2024, old, "252"),
    ])
    let worth = values.value(of: .known(Exact(2500)), year: 2024, base: new)
    #expect(
      worth.central == .known(Money(pounds: try SavingSample.exact("672.425"), base: new)))
    #expect(worth.central.money?.description == "£672.43 (2022 prices)")
    #expect(values.value(of: .known(Exact(1)), year: 2025, base: old).central.money == nil)
    #expect(
      values.value(of: .absent(reason: "No baseline."), year: 2024, base: new).high.reason
        == "No baseline.")
    #expect(throws: DatedObjectFault.self) {
      try CarbonValues([row(2024, new, "1"), row(2024, new, "2")])
    }
    #expect(throws: DatedObjectFault.self) { try CarbonValues([row(2024, new, "901")]) }
  }

  @Test func `damage costs need a type of area`() throws {
    func row(_ area: String, _ pounds: Int) -> DamageCosts.Row {
      DamageCosts.Row(
        pollutant: .nox, areaType: area, base: new, poundsPerTonne: Exact(pounds),
        source: "Defra 2023")
    }
    let costs = try DamageCosts([row("rural", 6000), row("urban big", 20_114)])
    let grams = SavingFigure.known(Exact(500))
    #expect(costs.value(of: grams, .nox, areaType: nil, base: new).money == nil)
    #expect(
      costs.value(of: grams, .nox, areaType: "urban big", base: new)
        == .known(Money(pounds: try SavingSample.exact("10.057"), base: new)))
    #expect(costs.value(of: grams, .pm25, areaType: "rural", base: new).money == nil)
    #expect(costs.value(of: grams, .nox, areaType: "rural", base: old).money == nil)
    #expect(costs.areaTypes == ["rural", "urban big"])
    #expect(throws: DatedObjectFault.self) { try DamageCosts([row("rural", 1), row("rural", 2)]) }
    let gas = DamageCosts.Row(
      pollutant: .ghg, areaType: "rural", base: new, poundsPerTonne: Exact(1), source: "-")
    #expect(throws: DatedObjectFault.self) { try DamageCosts([gas]) }
  }

  private func rate(_ from: String?, _ to: String?, _ pence: Int) throws -> MileagePay.Rate {
    MileagePay.Rate(
      scheme: "section 17",
      validity: Period(
        from: try from.map(SavingSample.day), to: try to.map(SavingSample.day)),
      pencePerMile: Exact(pence), source: "NHS Employers")
  }

  @Test func `mileage pay takes the rate of the month's first day, in cash`() throws {
    let pay = try MileagePay([
      rate("2014-07-01", "2022-12-31", 56), rate("2023-01-01", nil, 59),
    ])
    func saved(_ month: String) throws -> MoneyFigure {
      pay.saved(
        .known(Exact(1000)), scheme: "section 17", in: try SavingSample.month(month))
    }
    #expect(try saved("2022-12") == .known(Money(pounds: Exact(560), base: .cash)))
    #expect(try saved("2023-01") == .known(Money(pounds: Exact(590), base: .cash)))
    #expect(try saved("2014-06").money == nil)
  }

  @Test func `two mileage rates of one day are refused`() throws {
    let later = try rate("2022-12-31", nil, 59)
    for earlier in [try rate("2014-07-01", "2022-12-31", 56), try rate(nil, nil, 40)] {
      #expect(throws: DatedObjectFault.self) { try MileagePay([earlier, later]) }
    }
  }

  @Test func `the customer's proxies are taken per unit of the measure`() throws {
    func row(_ unit: String) -> ProxyValues.Row {
      ProxyValues.Row(
        measure: .volunteering, unit: unit, poundsPerUnit: Exact(17), base: new, source: "own file")
    }
    let proxies = try ProxyValues([row("hours")])
    #expect(
      proxies.value(of: .known(Exact(3)), .volunteering, unit: "hours")
        == .known(Money(pounds: Exact(51), base: new)))
    #expect(proxies.value(of: .known(Exact(3)), .greenSpace, unit: "count").money == nil)
    #expect(throws: DatedObjectFault.self) { try ProxyValues([row("days")]) }
    #expect(throws: DatedObjectFault.self) { try ProxyValues([row("hours"), row("hours")]) }
  }
}
