import ImpactCore
import Testing

struct DamageCostsTests {
  private let old = PriceBase.prices(year: 2020)
  private let new = PriceBase.prices(year: 2022)

  private func damage(
    _ area: String, _ pounds: Int, base: PriceBase?, edition: String = "defra-2023"
  ) -> DamageCosts.Row {
    DamageCosts.Row(
      edition: edition, pollutant: .nox, areaType: area, base: base, poundsPerTonne: Exact(pounds),
      source: "a copy")
  }

  @Test func `damage costs need a type of area`() throws {
    let costs = try DamageCosts([
      damage("rural", 6000, base: new), damage("urban big", 20_114, base: new),
    ])
    #expect(costs.areaTypes == ["rural", "urban big"])
    for area in [nil, "village"] {
      let fault = #expect(throws: DatedObjectFault.self) {
        try costs.chosen(areaType: area, edition: nil, base: nil)
      }
      #expect(fault?.description.hasSuffix("one of rural, urban big.") == true)
    }
    let price = try costs.chosen(areaType: "urban big", edition: nil, base: nil)
    let grams = SavingFigure.known(Exact(500))
    let worth = price.value(of: grams, .nox)
    #expect(
      worth.central == .known(Money(pounds: try SavingSample.exact("10.057"), base: new)))
    #expect(worth.source == "defra-2023, urban big: a copy")
    #expect(
      price.value(of: grams, .pm25).central.reason
        == "No damage cost of PM2.5 for urban big in 2022 prices is held (defra-2023).")
  }

  @Test func `a price base that the table does not state must be stated`() throws {
    let costs = try DamageCosts([damage("rural", 6000, base: nil)])
    let fault = #expect(throws: DatedObjectFault.self) {
      try costs.chosen(areaType: "rural", edition: nil, base: nil)
    }
    #expect(fault?.description.contains("does not say in which year's prices") == true)
    let worth = try costs.chosen(areaType: "rural", edition: nil, base: new)
      .value(of: .known(Exact(1_000_000)), .nox)
    #expect(worth.central == .known(Money(pounds: Exact(6000), base: new)))
    #expect(
      worth.source
        == "defra-2023, rural: a copy; not stated there to be in 2022 prices, but in your settings")
  }

  @Test func `damage costs leave no choice of edition and price base`() throws {
    let costs = try DamageCosts([
      damage("rural", 1, base: new), damage("rural", 2, base: old),
      damage("rural", 3, base: new, edition: "defra-2019"),
    ])
    func each(_ edition: String?, _ base: PriceBase?) throws -> Exact? {
      try costs.chosen(areaType: "rural", edition: edition, base: base)
        .value(of: .known(Exact(1_000_000)), .nox).poundsEach.map { $0 * Exact(1_000_000) }
    }
    #expect(try each("defra-2019", nil) == Exact(3))
    #expect(try each("defra-2023", old) == Exact(2))
    #expect(throws: DatedObjectFault.self) { try each(nil, new) }
    #expect(throws: DatedObjectFault.self) { try each("defra-2023", nil) }
    #expect(throws: DatedObjectFault.self) { try each("defra-2019", old) }
    #expect(throws: DatedObjectFault.self) { try each("defra-2001", nil) }
    #expect(throws: DatedObjectFault.self) {
      try DamageCosts([damage("rural", 1, base: nil), damage("rural", 2, base: nil)])
    }
    let gas = DamageCosts.Row(
      edition: "-", pollutant: .ghg, areaType: "rural", base: new, poundsPerTonne: Exact(1),
      source: "-")
    #expect(throws: DatedObjectFault.self) { try DamageCosts([gas]) }
  }
}
