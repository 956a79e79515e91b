import ImpactCore
import Intake
import Testing

/// What a spreadsheet's arithmetic leaves behind the point.
@Suite struct FineNumberTests {
  @Test(arguments: [
    ("5E-05", "0.00005"), ("1.25e-3", "0.00125"), ("-2.5E-1", "-0.25"), ("125E-2", "1.25"),
    ("1.4551915228366852E-11", "0.000000000014551915"), ("7E-12", "0.000000000007"),
    ("0.1234567890123456789", "0.123456789012345679"),
    ("37.1234567890123456789", "37.1234567890123457"), ("0E-7", "0"),
    ("999999999999999999.5", "1000000000000000000"),
  ])
  func `a small number is read exactly, or rounded where eighteen digits end`(
    _ text: String, _ value: String
  ) throws {
    let exact = try #require(Exact(value))
    #expect(CellNumber(.cell(text)).value?.exact == exact)
  }

  @Test(arguments: [
    "5.7E-14", "-5.7E-14", "5.684341886080802E-14", "4.9E-13", "-0.0000000000000568434188608",
    "0.000000000000057", "1E-300", "0.000000000000000000000000000001",
  ])
  func `dust below half of the twelfth decimal is zero and has no sign`(_ text: String) {
    #expect(CellNumber(.cell(text)) == .number(.zero))
  }

  @Test(arguments: ["5E-13", "0.0000000000005", "-5E-13"])
  func `half of the twelfth decimal is no dust`(_ text: String) {
    #expect(CellNumber(.cell(text)).value?.isZero == false)
  }

  @Test(arguments: [
    "1e5", "1E+05", "1.28E+15", "1E5-", "E-5", ".E-5", "1E-", "1E--5", "1E-5x", "1E-1000",
    "1.2.3E-4", "1E-5E-5", "9999999999999999999", "9999999999999999999.5", "5E-05 kg",
  ])
  func `cut digits and other words are still no number`(_ text: String) {
    #expect(CellNumber(.cell(text)) == .invalid)
  }

  @Test func `a decimal comma may stand before the exponent`() {
    #expect(CellNumber(.cell("1,25E-3"), style: .decimalComma).value == FixedDecimal("0.00125"))
    #expect(CellNumber(.cell("1,25E-3")) == .invalid)
  }

  @Test func `a distance of dust counts as none and takes nothing back`() throws {
    let outcome = try Drop.read("Date,Miles\n01/04/2025,-5.7E-14\n02/04/2025,5E-05\n")
    #expect(outcome.counted.map(\.amount) == [.zero, FixedDecimal("0.00005")])
    #expect(outcome.problems.isEmpty)
  }
}
