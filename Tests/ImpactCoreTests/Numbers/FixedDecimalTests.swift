import ImpactCore
import TestSupport
import Testing

struct FixedDecimalTests {
  @Test(
    arguments: [
      ("37.90", 379, 1), ("-12.50", -125, 1), ("0", 0, 0), ("-0.00", 0, 0), ("100", 100, 0),
      ("007", 7, 0), (".5", 5, 1), ("0.000000000000000001", 1, 18),
    ] as [(String, Int64, UInt8)])
  func `a plain decimal is read in its canonical form`(
    _ text: String, _ coefficient: Int64, _ scale: UInt8
  ) throws {
    let number = try #require(FixedDecimal(text))
    #expect(number.coefficient == coefficient)
    #expect(number.scale == scale)
  }

  @Test(arguments: [
    "", "-", ".", "1e3", "+1", "1,000", "1.2.3", "£1", " 1", "1 ", "1-", "--1", "NaN", "١",
  ])
  func `anything else is refused`(_ text: String) {
    #expect(FixedDecimal(text) == nil)
  }

  @Test(arguments: [
    "999999999999999999", "-999999999999999999", "0.999999999999999999", "999999999.999999999",
    "00000999999999999999999",
  ])
  func `eighteen digits are read`(_ text: String) throws {
    #expect(try #require(FixedDecimal(text)).exact == Exact(text))
  }

  @Test(arguments: [
    "1000000000000000000", "9223372036854775807", "-9223372036854775808", "1.000000000000000001",
    "0.0000000000000000001", "99999999999999999999999",
  ])
  func `a nineteenth digit is refused`(_ text: String) {
    #expect(FixedDecimal(text) == nil)
  }

  @Test(arguments: SeededGenerator.seeds)
  func `its text is read back equal, and it compares as the exact number does`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let digits: Int64 = 999_999_999_999_999_999
    func number() -> FixedDecimal {
      FixedDecimal(
        coefficient: Int64.random(in: -digits...digits, using: &random),
        scale: UInt8.random(in: 0...18, using: &random))
    }
    for _ in 0..<200 {
      let (a, b) = (number(), number())
      #expect(FixedDecimal(a.description) == a, "seed \(seed): \(a)")
      #expect((a < b) == (a.exact < b.exact), "seed \(seed): \(a), \(b)")
      #expect(a.isNegative == a.exact.isNegative, "seed \(seed): \(a)")
    }
  }
}
