import Testing

/// Every sample and every real file through the real daemon, in one printed table: the file, what
/// became of it, its layout, the nine counts and what it adds.
@Suite(.needsSharedSamples)
struct SampleDropTests {
  private static let states = [
    "counted", "unchanged", "amended", "duplicate", "not_applicable", "rejected", "held",
    "ignored",
  ]
  private static let figures = ["distance_miles", "mass_kg", "meetings", "consultations"]

  /// Keys of `EXPECTED.json`, and the figure of `totals` that each of them is.
  private static let sums = [
    "total_miles": "distance_miles", "total_car_miles": "car_miles",
    "total_claimed_miles": "distance_miles", "total_business_miles": "distance_miles",
    "total_work_miles": "distance_miles", "total_kg": "mass_kg", "meetings": "meetings",
    "meetings_organised": "meetings", "completed": "consultations",
  ]

  /// Each file in an organisation of its own, but for the resubmission of one of them.
  private func organisation(of sample: SharedSamples.Sample, _ number: Int) -> String {
    sample.name.hasPrefix("m05") ? "M05" : "S\(number)"
  }

  @Test func `all samples are taken as their figures say`() async throws {
    let samples = SharedSamples.all()
    #expect(samples.count == 52)
    let daemon = try PrivateDaemon()
    try daemon.start()
    for (number, sample) in samples.enumerated() {
      try daemon.drop(
        SharedSamples.bytes(of: sample), as: sample.name, in: organisation(of: sample, number))
      if sample.name.hasPrefix("m05_") { try await daemon.settle() }
    }
    try await daemon.settle()
    let files = try await daemon.answer("files", "--all")["files"].elements
    let entries = Dictionary(
      files.map { ($0["name"].text ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    let groups = try await daemon.answer("totals", "--by", "org")["groups"].elements
    let totals = Dictionary(
      groups.map { ($0["key"]["org"].text ?? "", $0["activity"]) },
      uniquingKeysWith: { first, _ in first })
    let expected = try SharedSamples.expected()
    print("file | state | layout | read = \(Self.states.joined(separator: " ")) | adds")
    for (number, sample) in samples.enumerated() {
      let entry = try #require(entries[sample.name], "\(sample.name) is not among the files")
      let activity = totals[organisation(of: sample, number)] ?? .null
      print(line(sample, entry, activity))
      compare(entry, activity, with: expected[sample.name], sample)
    }
    #expect(try await daemon.ask("verify").status == 0)
  }

  private func line(
    _ sample: SharedSamples.Sample, _ entry: JSON, _ activity: JSON
  ) -> String {
    let rows = Self.states.map { entry["rows"][$0].text ?? "?" }.joined(separator: " ")
    let adds = Self.figures.compactMap { figure in
      activity[figure].text.map { "\($0) \(figure)" }
    }
    return """
      \(sample.path) | \(entry["state"].text ?? "?") | \(entry["layout"].text ?? "-") | \
      \(entry["rows"]["read"].text ?? "?") = \(rows) | \(adds.joined(separator: ", "))
      """
  }

  private func compare(
    _ entry: JSON, _ activity: JSON, with expected: JSON, _ sample: SharedSamples.Sample
  ) {
    let rows = entry["rows"]
    #expect(
      rows["read"].count == Self.states.reduce(0) { $0 + (rows[$1].count ?? 0) }, "\(sample.name)")
    if case .array(let rejected) = expected["rejected"] {
      #expect(rows["rejected"].count == rejected.count, "\(sample.name)")
    }
    for (key, state) in [
      ("new", "counted"), ("unchanged_duplicates", "unchanged"), ("usable", "counted"),
    ] {
      guard let count = expected[key].count, entry["state"].text == "accepted" else { continue }
      #expect(rows[state].count == count, "\(sample.name)")
    }
    if case .array(let amended) = expected["amended"] {
      #expect(rows["amended"].count == amended.count, "\(sample.name)")
    }
    for (key, figure) in Self.sums {
      guard let sum = expected[key].text else { continue }
      #expect(activity[figure].text == plain(sum), "\(sample.name), \(key)")
    }
  }

  /// A number without the decimals that say nothing: `7980.0`.
  private func plain(_ number: String) -> String {
    number.hasSuffix(".0") ? String(number.dropLast(2)) : number
  }
}
