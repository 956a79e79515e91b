import Testing

/// Nothing that names a person, a car or a home leaves the files that people drop.
@Suite struct PrivacyTests {
  @Test func `a thousand planted people are in no state, receipt, journal or answer`()
    async throws
  {
    let seed = UInt64.random(in: 1...(.max))
    print("The planted people have the seed \(seed).")
    let drop = try await PlantedDrop(seed: seed)
    try expectAllKinds(drop)
    let people = drop.people.all
    let search = NeedleSearch(words: people.flatMap(\.words), codes: people.flatMap(\.codes))
    let planted = try drop.originals.reduce(into: Set()) {
      $0.formUnion(search.found(in: try Files.bytes(of: $1)))
    }
    #expect(planted.count == people.count * 8, "seed \(seed): the originals hold all of them")

    var leaks = drop.answers.map { ($0.question, search.found(in: $0.said)) }
    for path in drop.slips { leaks.append((path, search.found(in: try Files.read(path)))) }
    // A database packs texts without anything between them, so figures are looked for anywhere.
    for path in drop.state { leaks.append((path, search.found(in: try Files.bytes(of: path)))) }
    for (place, found) in leaks where !found.isEmpty {
      let some = found.sorted().prefix(8).joined(separator: ", ")
      Issue.record("seed \(seed): \(place) gives away \(found.count): \(some)")
    }
    let sizes = [drop.answers.count, drop.slips.count, drop.state.count, drop.originals.count]
    print("Searched answers, slips, files of the state; they came from so many files: \(sizes).")
  }

  /// What is no secret must be found wherever the people must not, or nothing was looked through.
  private func expectAllKinds(_ drop: PlantedDrop) throws {
    let beacon = NeedleSearch(words: [PlantedTable.beacon], codes: [])
    let state = try drop.state.filter { !beacon.found(in: try Files.bytes(of: $0)).isEmpty }
    #expect(state.count == 1, "the ledger holds the name of a department")
    let showing = Set(drop.answers.filter { !beacon.found(in: $0.said).isEmpty }.map(\.question))
    for format in EveryQuestion.formats {
      #expect(showing.contains("--format \(format) totals --by site,unit"))
    }
    let states = [
      "counted", "unchanged", "amended", "duplicate", "not_applicable", "rejected", "held",
      "ignored",
    ]
    for state in states {
      #expect(drop.files.contains { $0.rows(state) > 0 }, "no row is \(state)")
    }
    #expect(drop.files.allSatisfy { $0.addsUp })
    #expect(drop.files.filter { $0.state == "quarantined" }.count == 9)
    #expect(drop.files.contains { $0.state == "unchanged" })
  }
}
