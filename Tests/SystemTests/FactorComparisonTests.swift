import Testing

/// What adopting another edition would do to a ledger's own totals.
@Suite struct FactorComparisonTests {
  private let place: TemporaryDirectory
  private let seed = UInt64.random(in: .min ... .max)

  init() throws { place = try TemporaryDirectory() }

  /// A daemon that has read the ledger of the seed.
  private func daemon() async throws -> PrivateDaemon {
    print("FactorComparisonTests seed \(seed)")
    var ledger = MixedLedger(seed: seed)
    let daemon = try PrivateDaemon()
    try daemon.start()
    let files = ledger.files()
    for file in files { try daemon.drop(file.text, as: file.name, in: file.org) }
    try await daemon.settle()
    let coverage = try await daemon.answer("totals")["total"]["coverage"]
    try #require(coverage["rows_counted"].count == files.count * MixedLedger.rows, "seed \(seed)")
    return daemon
  }

  /// Two editions, a grouping, and a part of the bridge between them that cannot be nothing.
  static let bridges = [
    ("uk-ghg-2024", "uk-ghg-2025", "stream,org", "ghg_kgco2e", "factor_values"),
    ("uk-ghg-2024", "uk-ghg-2025", "unit", "ghg_kgco2e", "factor_values"),
    ("uk-ghg-2022", "uk-ghg-2023", "unit", "ghg_kgco2e", "warming_potential"),
    ("uk-ghg-2023", "uk-ghg-2024", "unit", "ghg_kgco2e", "new_coverage"),
    ("uk-ghg-2025", "uk-ghg-2026", "unit", "wtt_kgco2e", "lost_coverage"),
  ]

  @Test func `the parts of every bridge add up to the difference, and the groups to the total`()
    async throws
  {
    let daemon = try await daemon()
    for (old, new, by, measure, part) in Self.bridges {
      let bridge = try await daemon.ask(
        "--format", "json", "factors", "compare", old, new, "--by", by)
      try #require(bridge.status == 0, "\(bridge)")
      let answer = try JSONReader.read(bridge.output)
      #expect(answer["query"]["old"].text?.hasPrefix("\(old)-v") == true)
      #expect(answer["query"]["new"].text?.hasPrefix("\(new)-v") == true)
      let value = answer["total"]["bridges"][measure][part].text
      #expect(value != "0" && value != nil, "\(old) to \(new), seed \(seed)")
      let checked = try await check(bridge.output, old, new, by, daemon)
      #expect(checked.status == 0, "\(old) to \(new) by \(by), seed \(seed): \(checked)")
      print("\(old) to \(new) by \(by): \(checked.output)", terminator: "")
    }
    let bridge = try await daemon.ask(
      "--format", "json", "factors", "compare", "uk-ghg-2024", "uk-ghg-2025", "--by", "unit")
    let wrong = try await check(bridge.output, "uk-ghg-2025", "uk-ghg-2024", "unit", daemon)
    #expect(wrong.status == 1 && wrong.output.contains("\nDifferences: "), "\(wrong)")
    #expect(daemon.stop() == 0)
  }

  /// Holds a comparison against the totals by each edition.
  private func check(
    _ bridge: String, _ old: String, _ new: String, _ by: String, _ daemon: PrivateDaemon
  ) async throws -> Command.Outcome {
    let texts = [
      bridge,
      try await daemon.ask("--format", "json", "totals", "--factors", old, "--by", by).output,
      try await daemon.ask("--format", "json", "totals", "--factors", new, "--by", by).output,
    ]
    let paths = texts.indices.map { "\(place.path)/\($0).json" }
    for (text, path) in zip(texts, paths) { try Files.write(text, to: path) }
    return try await Oracle.run("check-bridge", paths[0], paths[1], paths[2])
  }

  @Test func `from AR4 to AR5 all that moves for cars is put down to the warming potentials`()
    async throws
  {
    let daemon = try await daemon()
    let answer = try await daemon.answer(
      "factors", "compare", "uk-ghg-2022", "uk-ghg-2023", "--by", "activity")
    let cars = try #require(
      answer["groups"].elements.first { $0["key"]["activity"].text == "car" })
    let bridge = cars["bridges"]["ghg_kgco2e"]
    #expect(bridge["warming_potential"] == bridge["difference"], "seed \(seed)")
    #expect(bridge["difference"].text != "0" && bridge["difference"] != .null)
    for part in ["factor_values", "new_coverage", "lost_coverage", "boundary"] {
      #expect(bridge[part].text == "0", "\(part), seed \(seed)")
    }
    let words = answer["changes"].elements
      .filter { $0["kind"].text == "warming-potential" }.compactMap { $0["words"].text }
    #expect(!words.isEmpty)
    #expect(words.allSatisfy { $0.contains("AR4") && $0.contains("AR5") }, "\(words)")
  }

  @Test func `editions that cover different things are not compared, and the reason is given`()
    async throws
  {
    let daemon = try PrivateDaemon()
    try daemon.start()
    let refused = try await daemon.ask("factors", "compare", "rizan-2021", "uk-ghg-2024")
    #expect(refused.status == 1, "\(refused)")
    #expect(refused.output.isEmpty)
    for word in [
      "rizan-2021", "uk-ghg-2024", "boundaries", "treatment process and transport",
      "transport only",
    ] {
      #expect(refused.errors.contains(word), "\(refused)")
    }
    #expect(refused.errors.split(separator: "\n").count == 1)
  }
}
