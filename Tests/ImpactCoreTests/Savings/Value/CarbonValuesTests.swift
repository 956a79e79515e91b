import ImpactCore
import Testing

struct CarbonValuesTests {
  private let old = PriceBase.prices(year: 2020)
  private let new = PriceBase.prices(year: 2022)

  private func carbon(
    _ year: Int, _ base: PriceBase, _ central: String, series: String = "desnz",
    low: Exact? = Exact(1)
  ) throws -> CarbonValues.Row {
    CarbonValues.Row(
      series: series, year: year, base: base, low: low,
      central: try SavingSample.exact(central), high: low.map { _ in Exact(900) },
      source: "Table 3")
  }

  @Test func `a carbon value is that of the year and of one price base`() throws {
    let price = try CarbonValues([
      carbon(2024, new, "268.97"), carbon(2025, new, "273.06"), carbon(2024, old, "252"),
    ]).chosen(base: new, series: nil)
    let worth = price.value(of: .known(Exact(2500)), year: 2024)
    #expect(
      worth.central == .known(Money(pounds: try SavingSample.exact("672.425"), base: new)))
    #expect(worth.central.money?.description == "£672.43 (2022 prices)")
    #expect(worth.low?.money?.pounds == Exact("2.5"))
    #expect(worth.high?.money?.pounds == Exact(2250))
    #expect(worth.poundsEach == Exact("0.26897"))
    #expect(worth.source == "desnz, 2024: Table 3")
    let later = price.value(of: .known(Exact(1)), year: 2026)
    #expect(later.central.reason == "No carbon value of 2026 in 2022 prices (desnz) is held.")
    #expect(later.poundsEach == nil)
    #expect(
      price.value(of: .absent(reason: "No baseline."), year: 2024).high?.reason == "No baseline.")
  }

  @Test func `an end of the range that was not published is absent, not zero`() throws {
    let price = try CarbonValues([carbon(2023, old, "252", low: nil)])
      .chosen(base: nil, series: nil)
    let worth = price.value(of: .known(Exact(1000)), year: 2023)
    #expect(worth.central.money?.pounds == Exact(252))
    #expect(worth.low?.reason == "No low carbon value of 2023 in 2020 prices (desnz) is held.")
    #expect(worth.high?.reason == "No high carbon value of 2023 in 2020 prices (desnz) is held.")
  }

  @Test func `carbon values leave no choice of series and price base`() throws {
    let values = try CarbonValues([
      carbon(2024, new, "1"), carbon(2024, old, "2"), carbon(2024, new, "3", series: "own"),
    ])
    #expect(try values.chosen(base: old, series: nil).base == old)
    #expect(try values.chosen(base: new, series: "own").series == "own")
    let choices: [(PriceBase?, String?)] = [(nil, nil), (new, nil), (old, "own"), (.cash, nil)]
    for (base, series) in choices {
      let fault = #expect(throws: DatedObjectFault.self) {
        try values.chosen(base: base, series: series)
      }
      #expect(
        fault?.reasons == [
          "Choose one series and price base of those that the table holds: desnz in 2020 prices, "
            + "desnz in 2022 prices, own in 2022 prices."
        ])
    }
    #expect(throws: DatedObjectFault.self) {
      try CarbonValues([carbon(2024, new, "1"), carbon(2024, new, "2")])
    }
    #expect(throws: DatedObjectFault.self) { try CarbonValues([carbon(2024, new, "901")]) }
  }
}
