import ImpactCore
import Testing

/// A slip of the pen in the rules is refused with its line; a rule that never fits would be silent.
struct RulesReaderTests {
  private static let head = "[series uk]\nuse = always\n"

  private func fault(_ text: String) -> String? {
    do {
      _ = try ChoiceRules(file: "a.rules", bytes: Array((Self.head + text).utf8))
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `the checkout's own rules are read, each with a name of its own`() throws {
    let rules = try Checkout.rules.get()
    #expect(rules.count > 40)
    #expect(rules.series.map(\.name).contains("uk-ghg"))
  }

  @Test(arguments: [
    ("[ruler a]", "line 3: A section is a [series …], a [table …] or a [rule …]."),
    ("[series uk]\nuse = always", "line 3: The series uk stands here already."),
    (
      "[series b]\nuse = sometimes",
      "line 3: The series needs: use = one of by date, always, when asked."
    ),
    ("[series b]\nuse = always\nalternative to = c", "line 5: There is no series c above."),
    ("[table kind by fuel]\npetrol = x", "line 3: The name kind is taken."),
    ("[rule a]\nsays = x", "line 3: The rule has no when."),
    ("[rule a]\nwhen = always", "line 3: The rule says nothing."),
    ("[rule a]\nwhen = kind\nghg = zero", "line 4: \"kind\" is not a fact and what it must be."),
    (
      "[rule a]\nwhen = colour red\nghg = zero",
      "line 4: There is no fact and no table colour above."
    ),
    ("[rule a]\nwhen = always\nghg = us/x", "line 5: \"us/x\" is none of SERIES/PLACE, zero,"),
    ("[rule a]\nwhen = always\nghg = uk/{x}", "line 5: There is no fact and no table x above."),
    ("[rule a]\nwhen = always\nghg = uk/{fuel", "line 5: A { is not closed."),
    ("[rule a]\nwhen = always\nghgs = zero", "line 5: The key ghgs is unknown here."),
    (
      "[rule a]\nwhen = always\nghg = uk/x\nif not held = stop",
      "line 6: If a row is not held, say \"next rule\" or \"missing: …\"."
    ),
    (
      "[rule a]\nwhen = always\nghg = zero\n[rule a]\nwhen = always\nghg = zero",
      "line 6: The rule a stands here already."
    ),
  ])
  func `a slip is refused with its line`(text: String, reason: String) throws {
    let fault = try #require(self.fault(text))
    #expect(fault.hasPrefix("a.rules, \(reason)"))
  }

  @Test func `a word that a fact never has is refused, as such a rule would never fit`() throws {
    let fault = try #require(self.fault("[rule a]\nwhen = fuel petroll\nghg = zero"))
    #expect(fault.hasPrefix("a.rules, line 4: fuel is never petroll. It is one of petrol, diesel"))
  }
}
