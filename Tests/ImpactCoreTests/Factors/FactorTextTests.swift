import ImpactCore
import Testing

/// A shelf made of texts alone.
@Suite struct FactorTextTests {
  private func fault(_ texts: [FactorText]) -> String? {
    do throws(BookFault) {
      _ = try FactorShelf(texts: texts)
      return nil
    } catch {
      return error.reason
    }
  }

  private let rules = FactorText(role: .rules, file: "choice.rules", bytes: [])

  @Test func `a shelf has its rules, and has them once`() {
    #expect(fault([]) == "The rules of choice are missing.")
    #expect(fault([rules, rules]) == "The rules are given twice.")
  }

  @Test func `a text that is no book is named`() {
    for role in [FactorText.Role.published, .own] {
      let book = FactorText(role: role, file: "own.csv", bytes: Array("no book".utf8))
      let made = #expect(throws: BookFault.self) { try FactorShelf(texts: [rules, book]) }
      #expect(made?.file == "own.csv")
    }
  }
}
