import ImpactCore
import TestSupport
import Testing

@Suite struct FixedDecimalProductTests {
  @Test(arguments: SeededGenerator.seeds)
  func `a product is the exact one`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let numbers = (0..<2).map { _ in
        FixedDecimal(
          coefficient: Int64.random(in: -99_999_999...99_999_999, using: &random),
          scale: UInt8.random(in: 0...6, using: &random))
      }
      let product = try #require(numbers[0].multiplied(by: numbers[1]), "seed \(seed)")
      #expect(product.exact == numbers[0].exact * numbers[1].exact, "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("1000000000", "1000000000", nil), ("999999999", "1000000000", "999999999000000000"),
    ("0.0000000001", "0.000000001", nil), ("0.5", "0.2", "0.1"), ("-20", "60", "-1200"),
    ("2.5", "0.000000000000000004", "0.00000000000000001"), ("0", "999999999999999999", "0"),
  ])
  func `what no cell could hold is no product`(
    _ left: String, _ right: String, _ product: String?
  ) throws {
    let (left, right) = (try #require(FixedDecimal(left)), try #require(FixedDecimal(right)))
    #expect(left.multiplied(by: right) == product.flatMap { FixedDecimal($0) })
    #expect(right.multiplied(by: left) == left.multiplied(by: right))
  }
}
