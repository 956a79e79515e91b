import ImpactCore
import Testing

struct SavingFigureTests {
  private let missing = SavingFigure.absent(reason: "No claim of May has arrived.")

  @Test func `what is missing is never zero, in sums, differences and products`() {
    let ten = SavingFigure.known(Exact(10))
    #expect(ten + missing == missing)
    #expect(missing - ten == missing)
    #expect(missing * .zero == missing)
    #expect(-missing == missing)
    #expect(missing.value == nil && SavingFigure.zero.value == .zero)
    #expect(SavingFigure.sum([ten, missing, ten], ifNone: "Nothing.") == missing)
    #expect(SavingFigure.sum([], ifNone: "Nothing.") == .absent(reason: "Nothing."))
    #expect(SavingFigure.sum([ten, -ten, ten], ifNone: "Nothing.") == ten)
  }

  @Test func `every reason is kept, and each one once`() {
    let other = SavingFigure.absent(reason: "No baseline is set.")
    let both = "No claim of May has arrived. No baseline is set."
    #expect((missing + other).reason == both)
    #expect((missing + other + missing).reason == both)
    #expect((missing + (missing + other)).reason == both)
  }

  @Test func `a saving is absent only in the measures that are missing`() {
    let saving = Saving { $0 == .nox ? missing : .known(Exact(2)) }
    let sum = saving + saving
    #expect(sum[.carMiles] == .known(Exact(4)) && sum[.nox] == missing)
    #expect((saving - saving)[.ghg] == .zero && (saving - saving)[.nox] == missing)
    #expect(Saving.sum([saving, .nothing], ifNone: "Nothing.") == saving)
    #expect(Saving.sum([], ifNone: "Nothing.")[.pm25].reason == "Nothing.")
  }

  @Test func `five measures, of which four have factors`() {
    #expect(
      SavingMeasure.allCases.map(\.rawValue)
        == ["car_miles", "ghg_kgco2e", "wtt_kgco2e", "nox_g", "pm25_g"])
    #expect(SavingMeasure.allCases.compactMap(\.impact) == ImpactMeasure.allCases)
  }
}
