import Intake
import Testing

@Suite struct DateOrderTests {
  private func evidence(_ dates: [String]) -> DateEvidence {
    var evidence = DateEvidence()
    for date in dates { evidence.add(.cell(date)) }
    return evidence
  }

  @Test func `a day over twelve proves the column day-first`() {
    let evidence = evidence(["01/02/2025", "13/02/2025"])
    #expect(evidence.order == .dayFirst)
    #expect(!evidence.isAssumed)
  }

  @Test func `a column proves month-first only as a whole`() {
    #expect(evidence(["01/02/2025", "02/13/2025"]).order == .monthFirst)
    let both = evidence(["02/13/2025", "13/02/2025"])
    #expect(both.order == .dayFirst)
    #expect(both.isContradictory)
  }

  @Test func `with nothing proven the day comes first and that is said`() {
    let evidence = evidence(["01/02/2025", "03/04/2025"])
    #expect(evidence.order == .dayFirst)
    #expect(evidence.isAssumed)
  }

  @Test func `AM and PM beside slashes hint at month-first`() {
    let hinted = evidence(["4/9/25, 2:00 PM"])
    #expect(hinted.order == .monthFirst)
    #expect(hinted.isAssumed)
    #expect(evidence(["4/9/25, 2:00 PM", "13/9/25, 2:00 PM"]).order == .dayFirst)
  }

  @Test func `dates that leave no doubt prove nothing`() {
    #expect(!evidence(["2025-04-01", "01 Apr 2025", "45748", "no date"]).isAssumed)
  }
}
