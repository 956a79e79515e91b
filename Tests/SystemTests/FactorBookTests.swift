import Testing

/// A customer's own factors in the configuration directory.
@Suite struct FactorBookTests {
  /// A tonne on each of four days: before, on the first and last of, and after the own book's.
  static let tonnes = """
    Reference,Date,Waste Type,Treatment,Weight,Unit
    W1,2024-12-31,Clinical waste,High temperature incineration,1,tonnes
    W2,2025-01-01,Clinical waste,High temperature incineration,1,tonnes
    W3,2025-12-31,Clinical waste,High temperature incineration,1,tonnes
    W4,2026-01-01,Clinical waste,High temperature incineration,1,tonnes

    """
  static let published = "rizan-2021/\(OwnBook.place)"
  static let own = "\(OwnBook.edition)/\(OwnBook.place)"

  @Test func `an own figure stands in for the published one on its days and is named`()
    async throws
  {
    let daemon = try PrivateDaemon()
    try daemon.keep(OwnBook(value: "900"), as: "acme.csv")
    try daemon.start()
    try daemon.drop(Self.tonnes, as: "clinical.csv")
    try await daemon.settle()

    let totals = try await daemon.answer("totals", "--by", "month")
    #expect(
      totals["groups"].elements.map { $0["impact"]["ghg_kgco2e"].text }
        == ["1074", "900", "900", "1074"])
    #expect(totals["total"]["coverage"]["rows_uncovered"]["ghg"].count == 0)
    #expect(totals["overlays"].elements.map(\.text) == ["acme-2025-v1"])
    let carbon = try await carbon(daemon)
    #expect(
      carbon.map { $0["id"].text } == [Self.published, Self.own, Self.own, Self.published])
    #expect(
      carbon.map { $0["overlay"] } == [.bool(false), .bool(true), .bool(true), .bool(false)])
    #expect(carbon[1]["publication"].text == "Acme Ltd")

    #expect(
      try await daemon.answer("status")["overlays"].elements.map(\.text) == ["acme-2025-v1"])
    let books = try await daemon.answer("factors")["editions"].elements
    let book = try #require(books.first { $0["edition"].text == OwnBook.edition })
    #expect(book["use"].text == "overlay" && book["file"].text == "acme.csv")
    #expect(book["factors"].count == 1)
    #expect(books.filter { $0["use"].text == "overlay" }.count == 1)
    #expect(daemon.stop() == 0)
  }

  /// What the greenhouse gas of each row is made of, in the order of the rows.
  private func carbon(_ daemon: PrivateDaemon) async throws -> [JSON] {
    let rows = try await daemon.answer("explain", "--all")["rows"].elements
      .sorted { ($0["row"].count ?? 0) < ($1["row"].count ?? 0) }
    return rows.flatMap { row in
      row["factors"].elements.filter { $0["measure"].text == "ghg_kgco2e" }
    }
  }

  @Test func `without an own book the published figure is used and no overlay named`()
    async throws
  {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(Self.tonnes, as: "clinical.csv")
    try await daemon.settle()
    let totals = try await daemon.answer("totals")
    #expect(totals["total"]["impact"]["ghg_kgco2e"].text == "4296")
    #expect(totals["overlays"] == .array([]))
    let carbon = try await carbon(daemon)
    #expect(carbon.count == 4 && carbon.allSatisfy { $0["id"].text == Self.published })
  }

  @Test func `a check without a daemon says whether a book can be used, and which line is bad`()
    async throws
  {
    let place = try TemporaryDirectory()
    let path = "\(place.path)/acme.csv"
    func check() async throws -> (status: Int32?, book: JSON) {
      let outcome = try await Command(
        Checkout.client, ["--format", "json", "factors", "check", path]
      ).run()
      let books = try JSONReader.read(outcome.output)["books"].elements
      try #require(books.count == 1, "\(outcome)")
      return (outcome.status, books[0])
    }
    try Files.write(OwnBook(value: "900").text, to: path)
    let good = try await check()
    #expect(good.status == 0 && good.book["usable"] == .bool(true))
    #expect(good.book["edition"].text == OwnBook.edition && good.book["factors"].count == 1)

    try Files.write(OwnBook(value: "9OO").text, to: path)
    let bad = try await check()
    #expect(bad.status == 1 && bad.book["usable"] == .bool(false))
    let faults = bad.book["faults"].elements
    #expect(faults.map { $0["line"].count } == [2])
    #expect(faults.first?["reason"].text?.contains("9OO") == true, "\(bad.book)")
  }

  @Test func `a bad book at reload keeps the old figures and says which line`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.keep(OwnBook(value: "900"), as: "acme.csv")
    try daemon.start()
    try daemon.drop(Self.tonnes, as: "clinical.csv")
    try await daemon.settle()

    let path = try daemon.keep(OwnBook(value: "9OO"), as: "acme.csv")
    let refused = try await daemon.ask("reload")
    #expect(refused.status == 1, "\(refused)")
    #expect(refused.errors.contains("\(path), line 2: "), "\(refused)")
    #expect(refused.errors.contains("9OO"), "\(refused)")
    #expect(try await total(daemon) == "3948")
    #expect(
      try await daemon.answer("status")["overlays"].elements.map(\.text) == ["acme-2025-v1"])

    try daemon.keep(OwnBook(value: "905.5"), as: "acme.csv")
    #expect(try await total(daemon) == "3948", "nobody asked to reload")
    let reloaded = try await daemon.ask("reload")
    #expect(reloaded.status == 0, "\(reloaded)")
    #expect(try await total(daemon) == "3959")
    #expect(try await daemon.ask("verify").status == 0)
    #expect(daemon.stop() == 0)
  }

  @Test func `a daemon does not start with a bad book and says which line`() async throws {
    let daemon = try PrivateDaemon()
    let path = try daemon.keep(OwnBook(value: "9OO"), as: "acme.csv")
    let outcome = try await daemon.startInVain()
    #expect(outcome.status == 78, "\(outcome)")
    #expect(outcome.errors.contains("\(path), line 2: "), "\(outcome)")
  }

  private func total(_ daemon: PrivateDaemon) async throws -> String? {
    try await daemon.answer("totals")["total"]["impact"]["ghg_kgco2e"].text
  }
}
