import Testing

/// Every car of every edition, through real drops, against exact arithmetic done in Python.
@Suite struct FactorSweepTests {
  /// Editions 2019 to 2026; four sizes and nine market segments by eight fuels; miles and
  /// kilometres; claims and pool cars.
  static let combinations = 8 * ((4 + 9) * 8) * 2 * 2
  /// Greenhouse gas and well-to-tank.
  static let figures = combinations * 2
  /// Small cars on LPG and CNG are not published: two without a segment, and four by whose segment
  /// no row is published either, in each edition, unit and stream.
  static let uncovered = 8 * (2 + 4) * 2 * 2 * 2
  /// Years, streams, offices and fuels.
  static let groups = 8 * 2 * 2 * 8

  private let place: TemporaryDirectory

  init() throws { place = try TemporaryDirectory() }

  @Test func `every car of every edition comes to what exact arithmetic outside says`()
    async throws
  {
    let sweep = "\(place.path)/sweep"
    let written = try await Oracle.run("sweep-factors", "write", Checkout.factors, sweep)
    try #require(written.status == 0, "\(written)")
    let daemon = try PrivateDaemon()
    try daemon.start()
    for name in Files.names(in: "\(sweep)/drop") {
      try daemon.drop(Files.read("\(sweep)/drop/\(name)"), as: name)
    }
    try await daemon.settle()

    let explained = try await daemon.ask("--format", "json", "explain", "--all")
    let totals = try await daemon.ask("--format", "json", "totals", "--by", "year,stream,unit,fuel")
    let compared = try await compare(explained.output, totals.output)
    print("FactorSweepTests: \(compared.output)", terminator: "")
    #expect(
      compared.output == """
        \(Self.combinations) rows and \(Self.groups) groups compared: \
        \(Self.figures - Self.uncovered) figures equal, \(Self.uncovered) uncovered as they must be

        """)
    #expect(compared.status == 0)

    // One digit too many in one group, and the comparison says so.
    let longer = totals.output.replacing(#/"ghg_kgco2e": ?/#, maxReplacements: 1) {
      "\($0.output)1"
    }
    let wrong = try await compare(explained.output, longer)
    #expect(wrong.status == 1 && wrong.output.hasSuffix("Differences: 1\n"), "\(wrong)")
    #expect(daemon.stop() == 0)
  }

  private func compare(_ explained: String, _ totals: String) async throws -> Command.Outcome {
    let paths = (explained: "\(place.path)/explained.json", totals: "\(place.path)/totals.json")
    try Files.write(explained, to: paths.explained)
    try Files.write(totals, to: paths.totals)
    return try await Oracle.run(
      "sweep-factors", "compare", "\(place.path)/sweep", paths.explained, paths.totals)
  }
}
