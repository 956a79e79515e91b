import ImpactCore
import ImpactService
import QueryWire
import Testing

@Suite struct GivenTotalsTests {
  private let given = GivenTotals()
  private let memory = ImpactMemory()

  private func ask(
    _ by: [GroupKey], _ period: Period = .all, under memory: ImpactMemory, else answer: String
  ) -> JSON {
    given.answer(.init(query: TotalsQuery(by: by), period: period), under: memory) {
      .string(answer)
    }
  }

  @Test func `the same question has the same answer, and is reckoned once`() {
    #expect(ask([.month], under: memory, else: "first") == .string("first"))
    #expect(ask([.month], under: memory, else: "second") == .string("first"))
  }

  @Test func `another question, period or setting has an answer of its own`() {
    #expect(ask([.month], under: memory, else: "first") == .string("first"))
    #expect(ask([.org], under: memory, else: "second") == .string("second"))
    let may = Period(from: CivilDate("2024-05-01"), to: CivilDate("2024-05-31"))
    #expect(ask([.month], may, under: memory, else: "third") == .string("third"))
    #expect(ask([.month], under: ImpactMemory(), else: "fourth") == .string("fourth"))
  }

  @Test func `only so many answers are kept`() {
    let keys = GroupKey.allCases
    let questions = keys.flatMap { one in keys.filter { $0 != one }.map { [one, $0] } }
    #expect(questions.count > ServiceLimits.answersKept)
    for by in questions { _ = ask(by, under: memory, else: "old") }
    #expect(ask(questions[0], under: memory, else: "new") == .string("new"))
  }
}
