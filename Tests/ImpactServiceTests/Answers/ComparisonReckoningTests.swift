import ImpactCore
import ImpactService
import QueryWire
import TestSupport
import Testing

/// The bridge between two editions is exact, however it is cut.
@Suite struct ComparisonReckoningTests {
  private let shelf: FactorShelf

  init() throws { shelf = try Checkout.shelf.get() }

  private func answer(
    _ old: FactorPolicy, _ new: FactorPolicy, by: [GroupKey] = [], _ postings: [Posting]
  ) -> FactorComparisonAnswer {
    ComparisonReckoning(shelf: shelf, old: old, new: new).answer(
      FactorComparisonQuery(old: "old", new: "new", totals: TotalsQuery(by: by)), period: .all,
      postings: postings)
  }

  private func totals(_ policy: FactorPolicy, _ postings: [Posting]) -> ImpactFigures {
    TotalsReckoning(shelf: shelf, policy: policy)
      .answer(TotalsQuery(), period: .all, postings: postings).total.impact
  }

  private static let pairs: [(FactorPolicy, FactorPolicy)] = [
    (.pinned("uk-ghg-2024"), .pinned("uk-ghg-2025")),
    (.pinned("uk-ghg-2019"), .pinned("uk-ghg-2026")), (.calendarYear, .pinned("uk-ghg-2023")),
    (.calendarYear, .financialYear),
    (.pinned("capsam-emep-tier2"), .pinned("emep-eea-2023-update-2025")),
  ]

  @Test(arguments: pairs)
  func `both ends are the totals, and the parts add up to the difference`(
    old: FactorPolicy, new: FactorPolicy
  ) {
    for seed in SeededGenerator.seeds {
      var random = RandomPostings(seed: seed)
      let postings = random.next(200)
      let total = answer(old, new, postings).total
      let (before, after) = (totals(old, postings), totals(new, postings))
      #expect(total.ghg.old == before.ghgKgCO2e, "seed \(seed)")
      #expect(total.ghg.new == after.ghgKgCO2e, "seed \(seed)")
      #expect(total.wtt.old == before.wttKgCO2e && total.wtt.new == after.wttKgCO2e)
      #expect(total.nox.old == before.noxG && total.nox.new == after.noxG, "seed \(seed)")
      #expect(total.pm25.old == before.pm25G && total.pm25.new == after.pm25G, "seed \(seed)")
      for measure in ImpactMeasure.allCases {
        let bridge = total[measure]
        let parts = BridgePart.allCases.reduce(Exact.zero) { $0 + bridge[$1] }
        #expect(parts == (bridge.new ?? .zero) - (bridge.old ?? .zero), "seed \(seed)")
      }
    }
  }

  @Test(arguments: [[GroupKey.stream, .org], [.unit], [.month, .activity, .fuel]])
  func `groups add up to the total`(by: [GroupKey]) {
    for seed in SeededGenerator.seeds {
      var random = RandomPostings(seed: seed)
      let answer = answer(.pinned("uk-ghg-2021"), .pinned("uk-ghg-2024"), by: by, random.next(200))
      var sum = FactorBridges()
      for group in answer.groups { sum += group.bridges }
      #expect(sum == answer.total, "seed \(seed)")
    }
  }

  @Test func `the changes of a measure add up to its difference`() {
    for seed in SeededGenerator.seeds {
      var random = RandomPostings(seed: seed)
      let answer = answer(.pinned("uk-ghg-2022"), .pinned("uk-ghg-2023"), random.next(200))
      for measure in ImpactMeasure.allCases {
        let listed = answer.changes.filter { $0.measure == measure }.map(\.difference)
        let bridge = answer.total[measure]
        #expect(
          listed.reduce(.zero, +) == (bridge.new ?? .zero) - (bridge.old ?? .zero),
          "seed \(seed) \(measure)")
      }
    }
  }

  @Test func `an average car from 2024 to 2025 is a change of factor value`() throws {
    let claim = try CarClaim("1000", from: "2024-05-03").activity
    let postings = Posting.postings(of: claim, account: .counted, org: "RNN")
    let answer = answer(.pinned("uk-ghg-2024"), .pinned("uk-ghg-2025"), postings)
    #expect(answer.query.old == "uk-ghg-2024-v1.1" && answer.query.new == "uk-ghg-2025-v1")
    #expect(answer.total.ghg[.factorValue] == Exact("0.55"))
    #expect(answer.total.ghg.difference == Exact("0.55"))
    #expect(answer.total.nox.difference == .zero)
    let change = try #require(answer.changes.first { $0.measure == .ghg })
    #expect(change.activity == "unknown fuel average car, mile")
    #expect(change.rows == 1 && change.kind == .factorValue)
  }

  @Test func `warming potentials and gained coverage are named in words`() throws {
    let claim = try CarClaim("10", from: "2024-05-03", fuel: .petrol).activity
    let van = Activity(
      key: ActivityKey(
        stream: .pool, unit: .mile,
        kind: .vehicle(RoadVehicle(mode: .van, fuel: .plugInHybrid))),
      span: claim.span, amount: FixedDecimal(7))
    let postings = [claim, van].flatMap {
      Posting.postings(of: $0, account: .counted, org: "RNN")
    }
    let warming = answer(.pinned("uk-ghg-2022"), .pinned("uk-ghg-2023"), postings)
    let words = warming.changes.filter { $0.kind == .warmingPotential }.map(\.words)
    #expect(words.contains("the warming potentials go from AR4 to AR5"))
    let gained = answer(.pinned("uk-ghg-2023"), .pinned("uk-ghg-2024"), postings)
    let change = try #require(gained.changes.first { $0.kind == .newCoverage })
    #expect(change.old == nil && change.new?.contains("delivery-vans") == true)
    #expect(change.words.hasPrefix("uk-ghg-2023 has no row delivery-vans/van/"))
  }

  @Test func `held rows are in no bridge, and rows that no edition covers are counted`() throws {
    let claim = try CarClaim("10", from: "2024-05-03").activity
    let glass = Activity(
      key: ActivityKey(
        stream: .waste, unit: .tonne, kind: .waste(.glass, .anaerobicDigestion, .route)),
      span: claim.span, amount: FixedDecimal(2))
    let postings =
      Posting.postings(of: claim, account: .held, org: "RNN")
      + Posting.postings(of: glass, account: .counted, org: "RNN")
    let ghg = answer(.pinned("uk-ghg-2024"), .pinned("uk-ghg-2025"), postings).total.ghg
    #expect(ghg.old == nil && ghg.new == nil && ghg.difference == nil)
    #expect(ghg.rowsUncovered == 1 && ghg.rowsCompared == 0)
  }
}
