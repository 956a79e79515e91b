import ImpactCore
import Testing

/// The customer's own books over the published ones.
struct OwnFactorsTests {
  private static let clinical = "clinical-medicinal-sharps-anatomical"

  private func own(
    _ changes: [BookColumn: String] = [:], file: String = "own.csv"
  ) throws -> FactorBook {
    let line = BookSample.line(
      [
        .edition: "acme-2025", .version: "v1", .validFrom: "2025-01-01", .validTo: "2025-12-31",
        .category: "nhs-waste", .activity: Self.clinical, .variant: "high-temp-incineration",
        .value: "900",
      ].merging(changes) { $1 })
    return try BookSample(lines: [line]).book(named: file)
  }

  private func shelf(_ own: FactorBook...) throws -> FactorShelf {
    let published = try Checkout.shelf.get()
    return try FactorShelf(books: published.books, own: own, rules: published.rules)
  }

  private func clinical(
    _ shelf: FactorShelf, _ month: String, _ material: WasteMaterial = .clinical,
    _ treatment: Treatment = .incineration
  ) throws -> ImpactFactors {
    let month = try #require(CivilMonth(month))
    return shelf.impact(
      of: ActivityKey(stream: .waste, unit: .tonne, kind: .waste(material, treatment, .route)),
      month: month, policy: .calendarYear)
  }

  @Test func `an own line stands in for the published row on its days and is named`() throws {
    let shelf = try self.shelf(own())
    let within = try clinical(shelf, "2025-05")
    #expect(
      within.ghg.ids == ["acme-2025/nhs-waste/\(Self.clinical)/high-temp-incineration/tonne"])
    #expect(within.edition == "acme-2025" && !within.isProvisional)
    #expect(try clinical(shelf, "2024-05").ghg.ids.first?.hasPrefix("rizan-2021/") == true)
    #expect(shelf.overlays.map(\.edition.description) == ["acme-2025-v1"])
    #expect(!shelf.editions.map(\.name).contains("acme-2025"))
  }

  @Test func `an own line covers what nobody publishes`() throws {
    let shelf = try self.shelf(own([.activity: "offensive", .variant: "landfill", .value: "12"]))
    #expect(try clinical(shelf, "2025-05", .offensive, .landfill).ghg.figure("2", .tonne) == "24")
    #expect(try clinical(shelf, "2024-05", .offensive, .landfill).ghg.isMissing)
  }

  @Test func `an own figure without validity applies to every date`() throws {
    let shelf = try self.shelf(own([.validFrom: "", .validTo: ""]))
    #expect(try clinical(shelf, "2012-05").ghg.figure("1", .tonne) == "900")
  }

  @Test func `two own lines of one place and day are refused, one after the other is not`() throws {
    let fault = #expect(throws: BookFault.self) {
      try shelf(own(), own([.edition: "other-2025", .value: "1"], file: "other.csv"))
    }
    #expect(
      fault?.description
        == "other.csv, line 2: nhs-waste/\(Self.clinical)/high-temp-incineration/tonne stands in "
        + "own.csv too, for some of the same days.")
    let later = try self.shelf(
      own(),
      own([
        .edition: "acme-2026", .validFrom: "2026-01-01", .validTo: "2026-12-31", .value: "800",
      ]))
    #expect(try clinical(later, "2026-05").ghg.figure("1", .tonne) == "800")
  }

  @Test func `a line that no rule could ask for is refused with its number`() {
    let fault = #expect(throws: BookFault.self) { try shelf(own([.category: "nhs-wast"])) }
    #expect(fault?.description.hasPrefix("own.csv, line 2: No rule asks for a factor at") == true)
  }

  @Test func `an own book cannot replace a published edition as a whole`() {
    let fault = #expect(throws: BookFault.self) {
      try shelf(own([.edition: "uk-ghg-2025", .version: "v9"]))
    }
    #expect(
      fault?.description
        == "own.csv, line 2: uk-ghg-2025 is published already, and this book would replace all "
        + "of it. Give your own factors an edition name of your own.")
  }

  @Test func `of two versions of an own edition the later counts`() throws {
    let shelf = try self.shelf(own(), own([.version: "v2", .value: "901"], file: "b.csv"))
    #expect(try clinical(shelf, "2025-05").ghg.figure("1", .tonne) == "901")
  }

  @Test func `an own figure ends the provisional use of the newest edition`() throws {
    let shelf = try self.shelf(
      own([
        .validFrom: "2027-01-01", .validTo: "2027-12-31", .category: "waste-disposal",
        .activity: "other/glass", .variant: "landfill", .value: "1",
      ]))
    #expect(try !clinical(shelf, "2027-05", .glass, .landfill).isProvisional)
    #expect(try clinical(shelf, "2028-05", .glass, .landfill).isProvisional)
  }

  @Test func `a later edition of a known series joins it instead of lying over it`() throws {
    let shelf = try self.shelf(
      own([
        .edition: "uk-ghg-2027", .validFrom: "2027-01-01", .validTo: "2027-12-31",
        .category: "waste-disposal", .activity: "other/glass", .variant: "landfill",
      ]))
    #expect(shelf.overlays.isEmpty)
    #expect(try clinical(shelf, "2027-05", .glass, .landfill).edition == "uk-ghg-2027")
  }

  @Test func `an own edition is never pinned`() throws {
    let shelf = try self.shelf(own())
    #expect(throws: PolicyFault.isOverlay(edition: "acme-2025")) {
      try shelf.check(.pinned("acme-2025"))
    }
  }
}
