import ImpactCore
import Testing

struct EffectSplitTests {
  private func change(_ old: String, _ new: String) throws -> BasisChange {
    let shelf = try Checkout.shelf.get()
    let key = ActivityKey(
      stream: .pool, unit: .mile, kind: .vehicle(RoadVehicle(mode: .car, fuel: .batteryElectric)))
    func basis(_ month: String) throws -> ImpactBasis {
      shelf.impact(of: key, month: try SavingSample.month(month), policy: .calendarYear).ghg
    }
    return BasisChange(old: try basis(old), new: try basis(new), per: .mile)
  }

  @Test func `a cleaner grid alone is no activity effect`() throws {
    let change = try change("2023-05", "2024-05")
    let split = EffectSplit(before: Exact(1000), after: Exact(1000), change)
    #expect(split.activity == .zero && split.factor == split.whole)
    #expect(split.whole != .zero && split.factorPart == .factorValue)
  }

  @Test func `fewer miles are the organisation's, at the edition of the later period`() throws {
    let change = try change("2023-05", "2024-05")
    let (old, new) = (try #require(change.old), try #require(change.new))
    let split = EffectSplit(before: Exact(1000), after: Exact(600), change)
    #expect(split.activity == .known(new * Exact(400)))
    #expect(split.factor == .known((old - new) * Exact(1000)))
    #expect(split.whole == .known(old * Exact(1000) - new * Exact(600)))
  }

  @Test func `a new assessment of the gases is named`() throws {
    let split = EffectSplit(
      before: Exact(1), after: Exact(1), try change("2022-05", "2023-05"))
    #expect(split.factorPart == .warmingPotential)
    let same = EffectSplit(before: Exact(1), after: Exact(1), try change("2023-05", "2023-06"))
    #expect(same.factorPart == nil && same.whole == .zero)
    #expect((split + same).factorPart == nil && (split + split).factorPart == .warmingPotential)
  }

  @Test func `without a factor on one side nothing is split`() throws {
    let split = EffectSplit(
      before: Exact(10), after: Exact(5), try change("2010-05", "2024-05"))
    #expect(split.whole == .absent(reason: "The earlier period has no factor."))
    #expect(split.activity == split.whole && split.factor == split.whole)
  }
}
