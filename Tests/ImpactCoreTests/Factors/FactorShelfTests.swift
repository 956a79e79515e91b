import ImpactCore
import Testing

struct FactorShelfTests {
  private static let glass = ActivityKey(
    stream: .waste, unit: .tonne, kind: .waste(.glass, .landfill, .route))

  private func book(
    _ year: Int, version: String = "v1", value: String, file: String = "a.csv"
  ) throws -> FactorBook {
    let line = BookSample.line([
      .edition: "uk-ghg-\(year)", .version: version, .validFrom: "\(year)-01-01",
      .validTo: "\(year)-12-31", .value: value,
    ])
    return try BookSample(lines: [line]).book(named: file)
  }

  private func shelf(_ books: FactorBook...) throws -> FactorShelf {
    try FactorShelf(books: books, rules: Checkout.rules.get())
  }

  private func choice(
    _ shelf: FactorShelf, _ month: String, _ policy: FactorPolicy = .calendarYear
  ) throws -> (edition: String?, isProvisional: Bool, impact: String?) {
    let month = try #require(CivilMonth(month))
    let factors = shelf.impact(of: Self.glass, month: month, policy: policy)
    return (
      factors.edition, factors.isProvisional,
      factors.ghg.impact(of: Exact(1), in: .tonne)?.description
    )
  }

  @Test func `two books of one edition and version are refused`() throws {
    let first = try book(2024, value: "1")
    let second = try book(2024, value: "2", file: "b.csv")
    let fault = #expect(throws: BookFault.self) { try shelf(first, second) }
    #expect(fault?.reason == "a.csv holds uk-ghg-2024-v1 already.")
  }

  @Test func `of two versions the later one counts, and a pin reaches the older`() throws {
    let shelf = try self.shelf(
      book(2024, version: "v1.10", value: "3"), book(2024, version: "v1.9", value: "2"))
    #expect(try choice(shelf, "2024-05").impact == "3")
    #expect(try choice(shelf, "2024-05", .pinned("uk-ghg-2024")).impact == "3")
    #expect(try choice(shelf, "2024-05", .pinned("uk-ghg-2024-v1.9")).impact == "2")
    #expect(shelf.editions.map(\.description) == ["uk-ghg-2024-v1.9", "uk-ghg-2024-v1.10"])
  }

  @Test func `the edition valid in the month is taken`() throws {
    let shelf = try self.shelf(book(2025, value: "5"), book(2024, value: "4"))
    #expect(try choice(shelf, "2024-12") == ("uk-ghg-2024", false, "4"))
    #expect(try choice(shelf, "2025-01") == ("uk-ghg-2025", false, "5"))
  }

  @Test func `a later date takes the newest edition and is provisional`() throws {
    let shelf = try self.shelf(book(2024, value: "4"), book(2025, value: "5"))
    #expect(try choice(shelf, "2026-11") == ("uk-ghg-2025", true, "5"))
  }

  @Test func `an earlier date is uncovered`() throws {
    let shelf = try self.shelf(book(2024, value: "4"))
    let month = try #require(CivilMonth("2023-12"))
    let factors = shelf.impact(of: Self.glass, month: month, policy: .calendarYear)
    #expect(factors.edition == nil && !factors.isProvisional)
    #expect(
      factors.ghg == .missing(reason: "2023-12 lies before the oldest edition, uk-ghg-2024."))
  }

  @Test func `a gap between editions is uncovered`() throws {
    let shelf = try self.shelf(book(2023, value: "3"), book(2025, value: "5"))
    #expect(try choice(shelf, "2024-05") == (nil, false, nil))
  }

  @Test func `a financial year keeps the edition of its April`() throws {
    let shelf = try self.shelf(book(2024, value: "4"), book(2025, value: "5"))
    #expect(try choice(shelf, "2025-03", .financialYear).edition == "uk-ghg-2024")
    #expect(try choice(shelf, "2025-04", .financialYear).edition == "uk-ghg-2025")
    #expect(try choice(shelf, "2026-03", .financialYear) == ("uk-ghg-2025", false, "5"))
    #expect(try choice(shelf, "2026-04", .financialYear) == ("uk-ghg-2025", true, "5"))
  }

  @Test func `a pinned edition applies to every date`() throws {
    let shelf = try self.shelf(book(2024, value: "4"), book(2025, value: "5"))
    #expect(try choice(shelf, "2019-05", .pinned("uk-ghg-2025")) == ("uk-ghg-2025", false, "5"))
    try shelf.check(.pinned("uk-ghg-2025"))
    try shelf.check(.calendarYear)
    #expect(throws: PolicyFault.notHeld(edition: "rizan-2021", held: shelf.editions.map(\.name))) {
      try shelf.check(.pinned("rizan-2021"))
    }
    #expect(try choice(shelf, "2025-05", .pinned("uk-ghg-2026")) == (nil, false, nil))
  }

  @Test func `an empty shelf covers nothing`() throws {
    #expect(try choice(shelf(), "2024-05") == (nil, false, nil))
  }
}
