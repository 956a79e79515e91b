import ImpactCore
import Testing

struct AdditionalityTests {
  private func additionality() throws -> Additionality {
    Additionality(
      deadweight: try SavingSample.share("0.25"), displacement: try SavingSample.share("0.1"),
      leakage: Share.none, substitution: try SavingSample.share("0.5"))
  }

  @Test func `each share is taken of what is left`() throws {
    let shares = try additionality()
    #expect(shares.kept.description == "0.3375")
    let gross = SavingFigure.known(Exact(1000))
    #expect(shares.net(of: gross) == .known(try SavingSample.exact("337.5")))
    #expect(
      shares.working(of: gross)
        == "1000 × (1 − 0.25 deadweight) × (1 − 0.1 displacement) × (1 − 0 leakage) × (1 − 0.5 "
        + "substitution) = 337.5")
  }

  @Test func `a loss stays whole`() throws {
    let loss = SavingFigure.known(Exact(-1000))
    #expect(try additionality().net(of: loss) == loss)
    #expect(try additionality().working(of: loss).hasPrefix("-1000: a loss"))
  }

  @Test func `what is absent stays absent`() throws {
    let missing = SavingFigure.absent(reason: "No baseline.")
    #expect(try additionality().net(of: missing) == missing)
    #expect(try additionality().working(of: missing) == "No baseline.")
  }
}
