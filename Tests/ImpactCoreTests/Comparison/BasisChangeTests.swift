import ImpactCore
import Testing

struct BasisChangeTests {
  private let question: JourneyQuestion

  init() throws { question = try JourneyQuestion() }

  private func change(
    _ vehicle: RoadVehicle, _ old: String, _ new: String, _ measure: ImpactMeasure = .ghg
  ) throws -> BasisChange {
    let before = try question.factors(vehicle, policy: .pinned(old))[measure]
    let after = try question.factors(vehicle, policy: .pinned(new))[measure]
    return BasisChange(old: before, new: after, per: .mile)
  }

  @Test func `a new figure of the same thing is a change of factor value`() throws {
    let change = try self.change(RoadVehicle(mode: .car), "uk-ghg-2024", "uk-ghg-2025")
    #expect(change.part == .factorValue && change.flags.isEmpty)
    #expect(change.difference?.description == "0.00055")
  }

  @Test func `the same figure is no change`() throws {
    let change = try self.change(RoadVehicle(mode: .car), "uk-ghg-2024", "uk-ghg-2024-v1.1")
    #expect(change.part == nil && change.difference == .zero)
  }

  @Test func `a plug-in van is covered from 2024 and its well-to-tank is lost in 2026`() throws {
    let van = RoadVehicle(mode: .van, fuel: .plugInHybrid)
    let gained = try self.change(van, "uk-ghg-2023", "uk-ghg-2024")
    #expect(gained.part == .newCoverage && gained.old == nil)
    #expect(gained.difference == gained.new)
    let lost = try change(van, "uk-ghg-2025", "uk-ghg-2026", .wtt)
    #expect(lost.part == .lostCoverage && lost.new == nil)
    #expect(lost.difference.map { .zero - $0 } == lost.old)
  }

  @Test func `other warming potentials are told apart from other figures`() throws {
    let change = try self.change(
      RoadVehicle(mode: .car, fuel: .petrol), "uk-ghg-2022", "uk-ghg-2023")
    #expect(change.part == .warmingPotential)
    #expect(change.flags.map(\.description) == ["the warming potentials go from AR4 to AR5"])
  }

  @Test func `another boundary, a turned sign and a figure out of 0 are boundary changes`() throws {
    func basis(_ value: String, _ boundary: FactorBoundary) throws -> ImpactBasis {
      let line = BookSample.line([.value: value, .boundary: boundary.rawValue])
      let factor = try #require(BookSample(lines: [line]).book().factors.first)
      return .factors([factor], rule: AppliedRule(name: "a", words: "a", isDefault: false))
    }
    func compare(_ old: ImpactBasis, _ new: ImpactBasis) -> BasisChange {
      BasisChange(old: old, new: new, per: .tonne)
    }
    let transport = try basis("6", .transportOnly)
    let process = try compare(transport, basis("7", .processAndTransport))
    #expect(process.part == .boundary)
    #expect(
      process.flags
        == [.boundary(old: "transport only", new: "treatment process and transport")])
    let credit = try compare(transport, basis("-6", .transportOnly))
    #expect(credit.part == .boundary && credit.flags == [.signFlip])
    let zero = try basis("0", .transportOnly)
    #expect(compare(zero, transport).flags == [.zeroToValue])
    #expect(compare(transport, zero).flags == [.valueToZero])
    #expect(compare(zero, transport).part == .boundary)
  }

  @Test func `clinical waste by the legacy factor and by Rizan differ in boundary`() throws {
    let old = try question.waste(
      .clinical, .incineration, policy: .pinned("nhs-sdu-2019-20")
    ).ghg
    #expect(old.figure("1", .tonne) == "240.05")
    let new = try question.waste(.clinical, .incineration).ghg
    #expect(BasisChange(old: old, new: new, per: .tonne).part == .boundary)
  }

  @Test func `editions of different publications are not compared`() throws {
    let shelf = question.shelf
    let fault = #expect(throws: ComparisonFault.self) {
      try shelf.checkComparison(of: .pinned("rizan-2021"), with: .pinned("uk-ghg-2024"))
    }
    #expect(fault?.oldBoundaries == "treatment process and transport")
    #expect(fault?.description.contains("neither a saving nor the effect of a new edition") == true)
    try shelf.checkComparison(of: .pinned("uk-ghg-2024"), with: .pinned("uk-ghg-2025"))
    try shelf.checkComparison(of: .calendarYear, with: .pinned("uk-ghg-2025"))
    try shelf.checkComparison(of: .pinned("nhs-sdu-2019-20"), with: .pinned("rizan-2021"))
    try shelf.checkComparison(
      of: .pinned("capsam-emep-tier2"), with: .pinned("emep-eea-2023-update-2025"))
  }
}
