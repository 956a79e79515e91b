import ImpactCore
import Testing

struct FactorPolicyTests {
  @Test(arguments: [
    ("calendar-year", FactorPolicy.calendarYear), ("financial-year", .financialYear),
    ("uk-ghg-2024", .pinned("uk-ghg-2024")), ("uk-ghg-2024-v1.1", .pinned("uk-ghg-2024-v1.1")),
  ])
  func `a policy reads back as it is written`(text: String, policy: FactorPolicy) {
    #expect(FactorPolicy(text) == policy)
    #expect(policy.description == text)
  }

  @Test(arguments: ["", "Calendar-Year", "uk ghg", "../uk-ghg-2024", "uk_ghg"])
  func `what could name no edition is no policy`(text: String) {
    #expect(FactorPolicy(text) == nil)
  }
}
