import Testing

/// What was reported to a board, and what has moved since, through the real daemon and client.
@Suite struct DriftTests {
  private static let wasteHeader = FactorBookTests.tonnes.prefix { $0 != "\n" } + "\n"

  private func claim(_ miles: String) -> String {
    Claims.header + "TOTAL-2019-20,31/03/2020,\(miles),,\n"
  }

  /// The restatement of a published figure: 6,345,507 became 6,085,779 a year later.
  @Test func `a restated figure is a drift that names the file`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(claim("6345507"), as: "return 2019-20.csv")
    try await daemon.settle()
    _ = try await daemon.answer("held", "accept", "f1-r2")
    let signed = try await daemon.answer(
      "signoff", "--period", "FY2019-20", "--by", "A. Officer", "--note", "for the board")
    #expect(signed["id"].text == "s1")
    #expect(signed["figures"]["total"]["activity"]["car_miles"].text == "6345507")
    let time = try #require(signed["at"].text)
    #expect(try await daemon.ask("drift").status == 0)

    try daemon.drop(claim("6085779"), as: "return 2019-20 restated.csv")
    try await daemon.settle()
    _ = try await daemon.ask("held", "accept", "f2-r2")
    #expect(try await miles(daemon, "--as-of", time) == "6345507")
    #expect(try await miles(daemon) == "6085779")

    let moved = try await daemon.ask("--format", "json", "drift", "s1")
    #expect(moved.status == 1)
    let drift = try JSONReader.read(moved.output)
    #expect(drift["finding"].text == nil)
    #expect(drift["then"]["activity"]["car_miles"].text == "6345507")
    #expect(drift["now"]["activity"]["car_miles"].text == "6085779")
    #expect(drift["difference"]["activity"]["car_miles"].text == "-259728")
    // The restated file was held too: its coming moves coverage, the decision moves the miles.
    let parts = drift["parts"].elements
    #expect(Set(parts.compactMap { $0["file"].text }) == ["return 2019-20 restated.csv"])
    let miles = parts.compactMap { $0["difference"]["activity"]["car_miles"].text }
    #expect(miles.filter { $0 != "0" } == ["-259728"])
    #expect(try await daemon.ask("drift").output.contains("return 2019-20 restated.csv"))

    #expect(daemon.stop() == 0)
    try daemon.start()
    #expect(try await daemon.ask("--format", "json", "drift", "s1").status == 1)
    #expect(try await daemon.ask("verify").status == 0)
    #expect(try await daemon.answer("signoffs")["total_signoffs"].count == 1)
  }

  @Test func `retractions and other factors are causes of their own`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.keep(OwnBook(value: "900"), as: "own.csv")
    try daemon.start()
    for (number, day) in [("1", "2025-04-03"), ("2", "2025-05-03")] {
      let row = "W\(number),\(day),Clinical waste,High temperature incineration,1,tonnes\n"
      try daemon.drop(Self.wasteHeader + row, as: "waste \(number).csv")
      try await daemon.settle()
    }
    _ = try await daemon.answer(
      "signoff", "--period", "2025", "--by", "A. Officer", "--note", "for the board")
    let signoffs = try await daemon.answer("signoffs")["signoffs"].elements
    let time = try #require(signoffs.first?["at"].text)
    let then = try await daemon.answer("totals", "--period", "2025")["total"]["impact"]
    _ = try await daemon.answer("retract", "f2", "--why", "another trust's")
    try daemon.keep(OwnBook(value: "700"), as: "own.csv")
    #expect(try await daemon.ask("reload").status == 0)

    let outcome = try await daemon.ask("--format", "json", "drift")
    #expect(outcome.status == 1)
    let drift = try JSONReader.read(outcome.output)
    #expect(drift["finding"].text == nil)
    #expect(drift["parts"].elements.compactMap { $0["cause"].text } == ["retraction", "edition"])
    let asOf = try await daemon.answer("totals", "--period", "2025", "--as-of", time)
    #expect(asOf["total"]["impact"] == then)
    let now = try await daemon.answer("totals", "--period", "2025")["total"]["impact"]
    #expect(drift["now"]["impact"]["ghg_kgco2e"].text == now["ghg_kgco2e"].text)
    #expect(then["ghg_kgco2e"].text != now["ghg_kgco2e"].text)
  }

  @Test func `a period that cuts a month is not signed`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    let outcome = try await daemon.ask(
      "signoff", "--period", "rolling-90d", "--by", "A. Officer", "--note", "for the board")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("Whole months are signed"))
    #expect(try await daemon.ask("drift").status == 1)
  }

  private func miles(_ daemon: PrivateDaemon, _ options: String...) async throws -> String? {
    try await daemon.answer(["totals"] + options)["total"]["activity"]["car_miles"].text
  }
}
