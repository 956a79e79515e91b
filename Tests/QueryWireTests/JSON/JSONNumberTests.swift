import ImpactCore
import QueryWire
import TestSupport
import Testing

@Suite struct JSONNumberTests {
  private func exact(_ text: String) throws -> Exact? {
    guard case .number(let number) = try JSON(utf8: Array(text.utf8)) else { return nil }
    return number.exact
  }

  @Test(arguments: [
    "0", "-0.05", "10.811354", "268.6", "12345678901234567890.123456789012345678901",
  ])
  func `a figure keeps every digit both ways`(text: String) throws {
    let value = try #require(try exact(text))
    #expect(value.json.text == text)
  }

  @Test func `trailing zeros are not written`() throws {
    #expect(try exact("268.600")?.json.text == "268.6")
    #expect(try exact("-0.0")?.json.text == "0")
  }

  @Test func `an exponent is no figure of ours`() throws {
    #expect(try exact("1e3") == nil)
    #expect(throws: WireFault.self) { try Exact(json: JSON(utf8: Array("1E-2".utf8))) }
  }

  @Test func `as many digits as the limits say are exact, and one more is refused`() throws {
    func nines(_ count: Int) -> String { String(repeating: "9", count: count) }
    let widest = nines(WireLimits.wholeDigits) + "." + nines(WireLimits.decimals)
    let value = try #require(try exact(widest))
    #expect(value.json.text == widest)
    #expect((-value).json.text == "-" + widest)
    #expect(try exact(nines(WireLimits.wholeDigits + 1)) == nil)
    #expect(try exact("0." + nines(WireLimits.decimals + 1)) == nil)
  }

  @Test func `random figures come back equal`() throws {
    for seed in UInt64(1)...500 {
      var random = SeededGenerator(seed: seed)
      let value = Exact(
        coefficient: Int128(Int64.random(in: .min ... .max, using: &random)) * 1_000_003,
        scale: Int.random(in: 0...30, using: &random))
      #expect(try Exact(json: JSON(utf8: value.json.utf8)) == value, "seed \(seed)")
    }
  }
}
