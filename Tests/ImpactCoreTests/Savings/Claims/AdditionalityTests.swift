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
    let both = GrossAndNet(gross: .known(Exact(1000)), shares)
    #expect(both.gross == .known(Exact(1000)))
    #expect(both.net == .known(try SavingSample.exact("337.5")))
    #expect(
      shares.working(of: both.gross)
        == "1000 × (1 − 0.25 deadweight) × (1 − 0.1 displacement) × (1 − 0 leakage) × (1 − 0.5 "
        + "substitution) = 337.5")
  }

  @Test func `a loss stays whole`() throws {
    let loss = SavingFigure.known(Exact(-1000))
    #expect(try additionality().net(of: loss) == loss)
    #expect(try additionality().working(of: loss).hasPrefix("-1000: a loss"))
  }

  @Test func `gross is not net where nobody set the shares`() {
    let both = GrossAndNet(gross: .known(Exact(7)), nil)
    #expect(both.gross == .known(Exact(7)) && both.net.value == nil)
    #expect((both + both).gross == .known(Exact(14)) && (both + both).net == both.net)
  }

  @Test func `what is absent stays absent`() throws {
    let missing = SavingFigure.absent(reason: "No baseline.")
    #expect(GrossAndNet(gross: missing, try additionality()).net == missing)
    #expect(try additionality().working(of: missing) == "No baseline.")
  }
}
