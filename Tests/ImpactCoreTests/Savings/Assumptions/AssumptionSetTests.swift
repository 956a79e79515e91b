import ImpactCore
import Testing

struct AssumptionSetTests {
  private func reasons(
    _ draft: AssumptionDraft? = nil, _ change: (inout AssumptionDraft) throws -> Void
  ) throws -> [String] {
    var draft = try draft ?? SavingSample.meeting()
    try change(&draft)
    do {
      _ = try AssumptionSet(draft)
      return []
    } catch {
      return error.reasons
    }
  }

  @Test func `a complete set is taken`() throws {
    #expect(try reasons { _ in } == [])
    let set = try AssumptionSet(SavingSample.meeting())
    #expect(set.first == (try SavingSample.month("2024-01")) && set.last == nil)
    #expect(set.additionality == nil)
  }

  @Test func `what is missing is named, all at once`() throws {
    let found = try reasons { draft in
      draft.source = ""
      draft.statedBy = ""
      draft.travellersPerMeeting = nil
      draft.returnKilometres = nil
      draft.carShare = nil
    }
    #expect(found.count == 5)
    #expect(found.contains("Give the car share."))
    #expect(found.contains("Give the return distance, as return miles or as return km."))
  }

  @Test(arguments: ["-0.1", "1.01", "25"])
  func `a share lies between 0 and 1`(text: String) throws {
    let value = try SavingSample.exact(text)
    #expect(
      try reasons { $0.substitutionShare = value }
        == ["The substitution share is \(text): it must lie between 0 and 1 (25 % is 0.25)."])
    #expect(try reasons { $0.carShare = value }.count == 1)
    #expect(Share(value) == nil)
  }

  @Test(arguments: ["0.99", "0", "-2", "9.1"])
  func `a car holds one to nine people`(text: String) throws {
    let value = try SavingSample.exact(text)
    #expect(
      try reasons { $0.occupancy = value }
        == ["The occupancy is \(text): it must lie between 1 and 9."])
  }

  @Test func `the distance has one unit and is more than 0`() throws {
    #expect(try reasons { $0.returnMiles = Exact(5) }.count == 1)
    #expect(try reasons { $0.returnKilometres = .zero }.count == 1)
    #expect(try reasons { $0.returnKilometres = Exact(-4) }.count == 1)
    #expect(try reasons { $0.travellersPerMeeting = .zero }.count == 1)
  }

  @Test func `a number that the kind does not use is refused`() throws {
    #expect(
      try reasons { $0.activeTravelShare = Exact(1) }
        == ["The active travel share is not used by a set for meeting: leave it out."])
    #expect(try reasons { $0.kind = .consultation }.count == 3)
    #expect(try reasons { $0.kind = .waste }.count == 5)
  }

  @Test func `a material needs the treatment that it would have had`() throws {
    #expect(
      try reasons { $0.material = .infectious }
        == [
          "The material and its other treatment are not used by a set for meeting: leave them out."
        ])
    var draft = AssumptionDraft(
      name: "sterilised", organisation: nil, kind: .waste,
      from: try SavingSample.day("2024-01-01"))
    (draft.source, draft.statedBy) = ("contract", "an officer")
    draft.material = .infectious
    #expect(throws: DatedObjectFault.self) { try AssumptionSet(draft) }
    draft.insteadOf = .incineration
    #expect(
      try AssumptionSet(draft).content
        == .waste(WasteAssumption(material: .infectious, insteadOf: .incineration)))
  }

  @Test func `a set holds whole months`() throws {
    let middle = try SavingSample.day("2024-01-15")
    #expect(try reasons { $0.from = middle }.count == 1)
    #expect(try reasons { $0.to = middle }.count == 1)
    let before = try SavingSample.day("2023-12-31")
    #expect(try reasons { $0.to = before }.count == 1)
  }

  @Test func `the shares from gross to net are given together`() throws {
    let quarter = try SavingSample.exact("0.25")
    #expect(try reasons { $0.deadweight = quarter }.count == 3)
    var draft = try SavingSample.meeting()
    draft.deadweight = quarter
    draft.displacement = .zero
    draft.leakage = .zero
    draft.substitution = try SavingSample.exact("0.5")
    #expect(try AssumptionSet(draft).additionality?.kept == (try SavingSample.exact("0.375")))
    #expect(try reasons(draft) { $0.leakage = Exact(2) }.count == 1)
  }

  private func set(
    _ name: String, _ organisation: String?, _ from: String, _ to: String? = nil
  ) throws -> AssumptionSet {
    var draft = try SavingSample.meeting()
    draft.name = name
    draft.organisation = organisation
    draft.from = try SavingSample.day(from)
    draft.to = try to.map(SavingSample.day)
    return try AssumptionSet(draft)
  }

  @Test func `the organisation's own set counts, then the newest`() throws {
    let sets = try AssumptionSets([
      set("all 2023", nil, "2023-01-01"), set("all 2025", nil, "2025-01-01"),
      set("own 2024", "alder", "2024-01-01", "2024-12-31"),
    ])
    func name(_ organisation: String, _ month: String) throws -> String? {
      sets.set(for: organisation, .meeting, in: try SavingSample.month(month))?.name
    }
    #expect(try name("alder", "2023-12") == "all 2023")
    #expect(try name("alder", "2024-12") == "own 2024")
    #expect(try name("alder", "2025-01") == "all 2025")
    #expect(try name("birch", "2024-12") == "all 2023")
    #expect(try name("birch", "2022-12") == nil)
    let month = try SavingSample.month("2024-05")
    #expect(sets.set(for: "alder", .consultation, in: month) == nil)
    #expect(AssumptionSets.none.set(for: "alder", .meeting, in: month) == nil)
  }

  @Test func `two equal sets are an error at load`() throws {
    let one = try set("one", "alder", "2024-01-01")
    #expect(throws: DatedObjectFault.self) {
      try AssumptionSets([one, set("two", "alder", "2024-01-01", "2024-06-30")])
    }
    #expect(throws: DatedObjectFault.self) {
      try AssumptionSets([one, set("one", "birch", "2024-01-01")])
    }
    #expect(try AssumptionSets([one, set("two", nil, "2024-01-01")]).sets.count == 2)
  }
}
