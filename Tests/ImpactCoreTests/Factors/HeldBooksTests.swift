import ImpactCore
import Testing

/// What the checkout's own books say of themselves.
struct HeldBooksTests {
  @Test func `the editions carry their correction version and validity`() throws {
    let editions = try Checkout.shelf.get().editions.map { edition in
      let validity = edition.validity.map { "\($0.first) to \($0.last)" } ?? "every date"
      return "\(edition): \(validity)"
    }
    #expect(
      editions == [
        "capsam-emep-tier2-v1: every date",
        "defra-eft-v7.0-scotland-urban-v1: 2013-01-01 to 2030-12-31",
        "derived-emep2023xnaei-v1: 2016-01-01 to 2030-12-31",
        "rizan-2021-v1: every date",
        "uk-ghg-2023-v1.1: 2023-01-01 to 2023-12-31",
        "uk-ghg-2024-v1.1: 2024-01-01 to 2024-12-31",
        "uk-ghg-2025-v1: 2025-01-01 to 2025-12-31",
      ])
  }

  @Test func `every factor is of the measure that its category names`() throws {
    for factor in try Checkout.shelf.get().books.flatMap(\.factors) {
      let measure: ImpactMeasure =
        switch factor.key.category {
        case "road-nox": .nox
        case "road-pm25": .pm25
        case let category where category.hasPrefix("wtt-"): .wtt
        default: .ghg
        }
      #expect(factor.measure == measure, "\(factor.id)")
    }
  }

  @Test func `what is derived is labelled so in publication and id`() throws {
    let derived = try Checkout.shelf.get().books.filter { $0.edition.name.hasPrefix("derived-") }
    try #require(!derived.isEmpty)
    for factor in derived.flatMap(\.factors) {
      #expect(factor.source.publication.hasPrefix("Derived, not published"))
      #expect(factor.id.hasPrefix("derived-"))
    }
  }
}
