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
        "emep-eea-2023-update-2025-v1: every date",
        "naei2014-emit-urban-v1: 2008-01-01 to 2030-12-31",
        "nhs-sdu-2018-19-v1: 2018-04-01 to 2019-03-31",
        "nhs-sdu-2019-20-v1: 2019-04-01 to 2020-03-31",
        "nhs-sdu-2020-21-v1: 2020-04-01 to 2021-03-31",
        "rizan-2021-v1: every date",
        "uk-ghg-2019-v1.03: 2019-01-01 to 2019-12-31",
        "uk-ghg-2020-v1: 2020-01-01 to 2020-12-31",
        "uk-ghg-2021-v3: 2021-01-01 to 2021-12-31",
        "uk-ghg-2022-v3: 2022-01-01 to 2022-12-31",
        "uk-ghg-2023-v1.1: 2023-01-01 to 2023-12-31",
        "uk-ghg-2024-v1.1: 2024-01-01 to 2024-12-31",
        "uk-ghg-2025-v1: 2025-01-01 to 2025-12-31",
        "uk-ghg-2026-v1.2: 2026-01-01 to 2026-12-31",
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

  @Test func `editions from 2023 on name the publisher's ID, and those before have none`() throws {
    for book in try Checkout.shelf.get().books where book.edition.name.hasPrefix("uk-ghg-") {
      let hasIDs = book.edition.name >= "uk-ghg-2023"
      #expect(book.factors.allSatisfy { ($0.source.publisherID != nil) == hasIDs })
    }
  }

  @Test func `every UK row says what it covers`() throws {
    let books = try Checkout.shelf.get().books.filter { $0.edition.name.hasPrefix("uk-ghg-") }
    for factor in books.flatMap(\.factors) {
      let isPlugIn = factor.key.fuel == "bev" || factor.key.fuel == "phev"
      let expected: FactorBoundary? =
        switch factor.key.category {
        case "business-travel-land" where isPlugIn: .vehicleUseAndElectricity
        case "business-travel-land", "passenger-vehicles", "delivery-vans": .vehicleUse
        case "ev-electricity": .electricityGeneration
        case "ev-electricity-td": .gridLosses
        case "wtt-travel-land", "wtt-delivery-vans": .wellToTank
        case "waste-disposal" where factor.key.variant == "landfill": .landfillAndTransport
        case "waste-disposal": .transportOnly
        default: nil
        }
      #expect(factor.boundary == expected && expected != nil, "\(factor.id)")
    }
  }

  @Test func `every other row says what it covers`() throws {
    let books = try Checkout.shelf.get().books.filter { !$0.edition.name.hasPrefix("uk-ghg-") }
    for factor in books.flatMap(\.factors) {
      let expected: FactorBoundary? =
        switch (factor.edition, factor.key.component) {
        case ("rizan-2021", ""): .processAndTransport
        case (let edition, "") where edition.hasPrefix("nhs-sdu-"): .notStated
        case (_, "exhaust"): .exhaust
        case (_, "tyre"), (_, "brake"), (_, "road-abrasion"), (_, "tyre+brake"): .wear
        case (_, "exhaust+non-exhaust"): .exhaustAndWear
        default: nil
        }
      #expect(factor.boundary == expected && expected != nil, "\(factor.id)")
      #expect(factor.warmingPotential == nil, "\(factor.id)")
    }
  }

  @Test func `boundaries read apart in plain words`() {
    let words = FactorBoundary.allCases.map(\.words)
    #expect(Set(words).count == words.count)
    #expect(FactorBoundary.transportOnly.words == "transport only")
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
