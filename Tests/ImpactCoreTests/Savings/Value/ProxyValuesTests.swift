import ImpactCore
import Testing

struct ProxyValuesTests {
  private let new = PriceBase.prices(year: 2022)

  @Test func `the customer's proxies are taken per unit of the measure`() throws {
    func row(_ unit: String) -> ProxyValues.Row {
      ProxyValues.Row(
        measure: .volunteering, unit: unit, poundsPerUnit: Exact(17), base: new, source: "own file")
    }
    let proxies = try ProxyValues([row("hours")])
    #expect(
      proxies.value(of: .known(Exact(3)), .volunteering, unit: "hours")?.central
        == .known(Money(pounds: Exact(51), base: new)))
    #expect(proxies.value(of: .known(Exact(3)), .greenSpace, unit: "count") == nil)
    #expect(throws: DatedObjectFault.self) { try ProxyValues([row("days")]) }
    #expect(throws: DatedObjectFault.self) { try ProxyValues([row("hours"), row("hours")]) }
  }
}
