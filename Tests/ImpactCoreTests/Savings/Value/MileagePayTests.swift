import ImpactCore
import Testing

struct MileagePayTests {
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
    let price = try pay.chosen(scheme: "section 17")
    func saved(_ month: String) throws -> MoneyFigure {
      price.saved(.known(Exact(1000)), in: try SavingSample.month(month)).central
    }
    #expect(try saved("2022-12") == .known(Money(pounds: Exact(560), base: .cash)))
    #expect(try saved("2023-01") == .known(Money(pounds: Exact(590), base: .cash)))
    #expect(try saved("2014-06").reason == "No mileage rate \"section 17\" is held for 2014-06.")
    for scheme in [nil, "section 18"] {
      let fault = #expect(throws: DatedObjectFault.self) { try pay.chosen(scheme: scheme) }
      #expect(fault?.reasons == ["Choose a scheme: one of section 17."])
    }
  }

  @Test func `two mileage rates of one day are refused`() throws {
    let later = try rate("2022-12-31", nil, 59)
    for earlier in [try rate("2014-07-01", "2022-12-31", 56), try rate(nil, nil, 40)] {
      #expect(throws: DatedObjectFault.self) { try MileagePay([earlier, later]) }
    }
  }
}
