import ImpactCore
import Testing

struct ValueBasisTests {
  private let prices = PriceBase.prices(year: 2022)

  private func basis() throws -> ValueBasis {
    let carbon = [(2024, 250), (2025, 300)].map { year, pounds in
      CarbonValues.Row(
        series: "desnz", year: year, base: prices, low: Exact(100),
        central: Exact(pounds), high: Exact(400), source: "-")
    }
    let damage = [(ImpactMeasure.nox, 20_000), (.pm25, 70_000)].map { pollutant, pounds in
      DamageCosts.Row(
        edition: "defra", pollutant: pollutant, areaType: "rural", base: prices,
        poundsPerTonne: Exact(pounds), source: "-")
    }
    let rate = MileagePay.Rate(
      scheme: "s", validity: .all, pencePerMile: Exact(45), source: "-")
    let proxy = ProxyValues.Row(
      measure: .transportGreenhouseGas, unit: "kg CO2e", poundsPerUnit: Exact(2), base: .cash,
      source: "own")
    return ValueBasis(
      proxies: try ProxyValues([proxy]),
      carbon: try CarbonValues(carbon).chosen(base: nil, series: nil),
      damage: try DamageCosts(damage).chosen(areaType: "rural", edition: nil, base: nil),
      mileage: try MileagePay([rate]).chosen(scheme: "s"))
  }

  /// `carbon-value 2.5 2022 prices` for each price of ten units in a month.
  private func priced(
    _ measure: SocialMeasure, _ unit: String, in month: String = "2024-12"
  ) throws -> [String] {
    try basis().values(
      of: measure, unit: unit, amount: .known(Exact(10)), in: SavingSample.month(month)
    ).map { one in
      #expect(one.unit == unit)
      #expect(one.base == one.central.money?.base)
      #expect(one.poundsEach.map { $0 * Exact(10) } == one.central.money?.pounds)
      return "\(one.kind.rawValue) \(try #require(one.central.money).pounds) \(one.base)"
    }
  }

  @Test func `each measure takes the prices that are for it`() throws {
    #expect(try priced(.otherGreenhouseGas, "kg CO2e") == ["carbon-value 2.5 2022 prices"])
    #expect(
      try priced(.transportGreenhouseGas, "kg CO2e")
        == ["proxy 20 cash", "carbon-value 2.5 2022 prices"])
    #expect(try priced(.transportNOx, "g") == ["damage-cost 0.2 2022 prices"])
    #expect(try priced(.transportPM25, "g") == ["damage-cost 0.7 2022 prices"])
    #expect(try priced(.carMiles, "miles") == ["mileage-pay 4.5 cash"])
    let others: Set<SocialMeasure> = [
      .otherGreenhouseGas, .transportGreenhouseGas, .transportNOx, .transportPM25, .carMiles,
    ]
    for measure in SocialMeasure.allCases where !others.contains(measure) {
      for unit in measure.units { #expect(try priced(measure, unit) == []) }
    }
  }

  @Test func `a carbon value is that of the month's calendar year`() throws {
    #expect(
      try priced(.otherGreenhouseGas, "kg CO2e", in: "2025-01")
        == ["carbon-value 3 2022 prices"])
  }

  @Test func `without a choice nothing is worth pounds`() throws {
    for measure in SocialMeasure.allCases {
      for unit in measure.units {
        let values = ValueBasis.none.values(
          of: measure, unit: unit, amount: .known(Exact(1)), in: try SavingSample.month("2024-05"))
        #expect(values.isEmpty)
      }
    }
  }

  @Test func `an absent amount has no value, and its reason stays`() throws {
    let values = try basis().values(
      of: .transportGreenhouseGas, unit: "kg CO2e", amount: .absent(reason: "No baseline."),
      in: SavingSample.month("2024-05"))
    #expect(values.map(\.central.reason) == ["No baseline.", "No baseline."])
    #expect(values.map(\.low?.reason) == [nil, "No baseline."])
  }
}
