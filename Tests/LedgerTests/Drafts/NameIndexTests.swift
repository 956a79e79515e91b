import ImpactCore
import Ledger
import TestSupport
import Testing

@Suite struct NameIndexTests {
  /// More names than are remembered lately, so that some drive others out.
  @Test func `a name keeps the number of its first use`() {
    let seed = UInt64.random(in: 0...(.max))
    var random = SeededGenerator(seed: seed)
    var names = NameIndex()
    var known: [String: UInt32] = [:]
    for _ in 0..<50_000 {
      let text = "Département \(Int.random(in: 0..<5000, using: &random))"
      let number = names.number(of: text)
      #expect(number == known[text, default: number], "seed \(seed)")
      known[text] = number
    }
    #expect(names.texts.count == known.count)
    #expect(known.allSatisfy { names.texts[Int($0.value)] == $0.key }, "seed \(seed)")
  }

  @Test func `names that look alike are told apart`() {
    var names = NameIndex()
    let texts = ["", "A", "B", "AB", "BA", " A", "A ", "a"]
    #expect(texts.map { names.number(of: $0) } == Array(0..<8))
    #expect(texts.map { names.number(of: $0) } == Array(0..<8))
  }

  @Test func `a key is the name that is its text`() throws {
    var names = NameIndex()
    let seed = UInt64.random(in: 0...(.max))
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let key = RandomActivity.next(using: &random).key
      let number = names.number(of: key)
      #expect(names.texts[Int(number)] == key.description, "seed \(seed)")
      #expect(names.number(of: key.description) == number, "seed \(seed)")
    }
  }
}
