import ImpactCore
import Testing

struct FactorPolicyTests {
  @Test(arguments: [
    ("calendar-year", FactorPolicy.calendarYear), ("financial-year", .financialYear),
    ("uk-ghg-2024", .pinned("uk-ghg-2024")), ("uk-ghg-2024-v1.1", .pinned("uk-ghg-2024-v1.1")),
    ("uk-ghg-2019,nhs-sdu-2019-20", .pinned("uk-ghg-2019", "nhs-sdu-2019-20")),
    (
      "financial-year,nhs-sdu-2019-20",
      FactorPolicy(timing: .financialYear, pins: ["nhs-sdu-2019-20"])
    ),
  ])
  func `a policy reads back as it is written`(text: String, policy: FactorPolicy) {
    #expect(FactorPolicy(text) == policy)
    #expect(policy.description == text)
  }

  @Test(arguments: [
    "", "Calendar-Year", "uk ghg", "../uk-ghg-2024", "uk_ghg", "calendar-year,", ",uk-ghg-2024",
    "uk-ghg-2024,calendar-year",
  ])
  func `what could name no edition is no policy`(text: String) {
    #expect(FactorPolicy(text) == nil)
  }

  @Test func `a pin keeps the configured timing wherever a date still decides`() throws {
    let shelf = try Checkout.shelf.get()
    let legacy = shelf.settle(.pinned("nhs-sdu-2019-20"), over: .financialYear)
    #expect(legacy.description == "financial-year,nhs-sdu-2019-20")
    let pinned = shelf.settle(.pinned("uk-ghg-2024"), over: .financialYear)
    #expect(pinned.description == "uk-ghg-2024")
  }

  @Test func `a policy of two editions of one series is refused`() throws {
    let shelf = try Checkout.shelf.get()
    #expect(throws: PolicyFault.twoOfASeries(series: "uk-ghg")) {
      try shelf.check(.pinned("uk-ghg-2024", "uk-ghg-2025"))
    }
    try shelf.check(.pinned("uk-ghg-2024", "nhs-sdu-2019-20", "rizan-2021"))
  }
}
