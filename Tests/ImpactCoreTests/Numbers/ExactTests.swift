import ImpactCore
import TestSupport
import Testing

struct ExactTests {
  private func exact(_ number: Schoolbook) -> Exact {
    Exact(coefficient: number.coefficient, scale: number.scale)
  }

  @Test(arguments: SeededGenerator.seeds)
  func `sums, differences and products are those of paper`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let a = Schoolbook(digits: 30, random: &random)
      let b = Schoolbook(digits: 30, random: &random)
      var minusB = b
      minusB.isNegative.toggle()
      #expect(exact(a).description == a.text, "seed \(seed)")
      #expect(
        (exact(a) + exact(b)).description == (a + b).text, "seed \(seed): \(a.text), \(b.text)")
      #expect(
        (exact(a) - exact(b)).description == (a + minusB).text, "seed \(seed): \(a.text), \(b.text)"
      )
      #expect(
        (exact(a) * exact(b)).description == (a * b).text, "seed \(seed): \(a.text), \(b.text)")
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `quotients are those of paper, half away from zero`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let a = Schoolbook(digits: 30, random: &random)
      let divisor =
        [2, 7, 10, 366, 1_609_344, UInt64.random(in: 1...(.max), using: &random)]
        .randomElement(using: &random) ?? 1
      let decimals = Int.random(in: 0...20, using: &random)
      #expect(
        exact(a).dividedAndRounded(by: divisor, decimals: decimals).description
          == a.dividedAndRounded(by: divisor, decimals: decimals).text,
        "seed \(seed): \(a.text) / \(divisor) at \(decimals)")
      #expect(
        exact(a).rounded(toDecimals: decimals).description
          == a.dividedAndRounded(by: 1, decimals: decimals).text,
        "seed \(seed): \(a.text) at \(decimals)")
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `a quotient of two exact numbers is the nearest, half away from zero`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let a = exact(Schoolbook(digits: 22, random: &random))
      let whole = UInt64.random(in: 1...UInt64(Int64.max), using: &random)
      let decimals = Int.random(in: 0...12, using: &random)
      let divisor = Exact(coefficient: Int128(whole), scale: Int.random(in: 0...9, using: &random))
      let quotient = a.dividedAndRounded(by: divisor, decimals: decimals)
      let twiceOff = (quotient * divisor - a) * Exact(2)
      let step = divisor * Exact(coefficient: 1, scale: decimals)
      #expect(
        twiceOff <= step && -step <= twiceOff, "seed \(seed): \(a) / \(divisor) at \(decimals)")
      // A tie goes away from zero.
      #expect(
        twiceOff.isZero || (twiceOff != step && twiceOff != -step)
          || twiceOff.isNegative == a.isNegative, "seed \(seed): \(a) / \(divisor)")
      #expect(
        a.dividedAndRounded(by: Exact(coefficient: Int128(whole), scale: 0), decimals: decimals)
          == a.dividedAndRounded(by: whole, decimals: decimals),
        "seed \(seed): \(a) / \(whole) at \(decimals)")
    }
  }

  @Test func `halves go away from zero, by whatever they are divided`() {
    let quarter = Exact(coefficient: 25, scale: 2)
    #expect(Exact(1).dividedAndRounded(by: Exact(8), decimals: 2).description == "0.13")
    #expect(Exact(-1).dividedAndRounded(by: Exact(8), decimals: 2).description == "-0.13")
    #expect(Exact(1).dividedAndRounded(by: quarter, decimals: 0).description == "4")
    #expect(Exact.zero.dividedAndRounded(by: quarter, decimals: 3).isZero)
  }

  @Test(arguments: SeededGenerator.seeds)
  func `numbers compare as their difference does, and equal ones hash alike`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let a = exact(Schoolbook(digits: 6, random: &random))
      let b = exact(Schoolbook(digits: 6, random: &random))
      #expect((a < b) == (a - b).isNegative, "seed \(seed): \(a), \(b)")
      #expect((a == b) == (a - b).isZero, "seed \(seed): \(a), \(b)")
      let longer = (a + b) - b
      #expect(longer == a && longer.hashValue == a.hashValue, "seed \(seed): \(a), \(b)")
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `text is read back equal`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let number = exact(Schoolbook(digits: 18, random: &random))
      #expect(Exact(number.description) == number, "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("0.5", 0, "1"), ("-0.5", 0, "-1"), ("0.49", 0, "0"), ("-0.49", 0, "0"), ("1.005", 2, "1.01"),
    ("-1.005", 2, "-1.01"), ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("0.0499999", 1, "0"),
    ("9.995", 2, "10"), ("-9.995", 2, "-10"), ("1.2", 5, "1.2"), ("0", 0, "0"),
    ("10.811354", 2, "10.81"),
  ])
  func `a half is rounded away from zero on both sides`(
    _ text: String, _ decimals: Int, _ rounded: String
  ) throws {
    #expect(try #require(Exact(text)).rounded(toDecimals: decimals).description == rounded)
  }

  @Test func `the totals of the first claims are exact`() throws {
    let factor = try #require(Exact("0.26860"))
    let claims = (0..<10).reduce(Exact.zero) { total, _ in total + Exact(100) * factor }
    #expect(claims.description == "268.6")
    let medium = try #require(Exact("0.28526"))
    #expect((try #require(Exact("37.9")) * medium).description == "10.811354")
  }

  @Test func `a product of 76 digits is exact`() throws {
    let nines = try #require(Exact(String(repeating: "9", count: 38)))
    let product = String(repeating: "9", count: 37) + "8" + String(repeating: "0", count: 37) + "1"
    #expect((nines * nines).description == product)
    #expect((-nines * nines).description == "-" + product)
    #expect((nines * nines - nines * nines).isZero)
  }

  @Test func `the greatest and the smallest coefficient are written and negated`() {
    let least = Exact(coefficient: .min, scale: 2)
    #expect(least.description == "-1701411834604692317316873037158841057.28")
    #expect((-least).description == "1701411834604692317316873037158841057.28")
    #expect((least - Exact(coefficient: .max, scale: 2) + -least).isNegative)
  }

  @Test func `thirty-eight digits are read, one more is not`() {
    let digits = String(repeating: "9", count: 38)
    #expect(Exact(digits)?.description == digits)
    #expect(Exact("-." + digits)?.description == "-0." + digits)
    #expect(Exact(digits + "9") == nil)
  }

  @Test(arguments: ["", "-", ".", "-.", "+1", "1e3", "1,5", " 1", "1 ", "1.2.3", "--1", "١", "0x1"])
  func `what is no plain decimal is not read`(_ text: String) {
    #expect(Exact(text) == nil)
  }
}
