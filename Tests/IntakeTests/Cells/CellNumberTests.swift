import ImpactCore
import Intake
import Testing

@Suite struct CellNumberTests {
  @Test(arguments: [
    ("12", "12"), ("-14.2", "-14.2"), ("£1,234.50", "1234.5"), ("1,234,567", "1234567"),
    (" 42 ", "42"), ("'42", "42"), ("\u{A0}7.5\u{202F}", "7.5"), ("(12.3)", "-12.3"),
    ("(£1,012.30)", "-1012.3"), ("12.3-", "-12.3"), ("-£8.38", "-8.38"), ("£-8.38", "-8.38"),
    ("\u{2212}5", "-5"), ("+5", "5"), ("1 234", "1234"), ("0", "0"), ("0.000", "0"),
  ])
  func `a number keeps every digit`(_ text: String, _ value: String) {
    #expect(CellNumber(.cell(text)) == .number(FixedDecimal(value) ?? .zero))
  }

  @Test(arguments: ["", "  ", "N/A", "n/a", "Not Applicable", "-", "nil", "\u{A0}"])
  func `a word for nothing is missing and never zero`(_ text: String) {
    #expect(CellNumber(.cell(text)) == .missing)
  }

  @Test(arguments: ["<5", "< 10"])
  func `a hidden small count is suppressed`(_ text: String) {
    #expect(CellNumber(.cell(text)) == .suppressed)
  }

  @Test(arguments: [
    "twelve", "approx 4", "1,23", "12,3456", "1.2.3", "1e5", "12 miles", "--5", "1,234,56",
    ",5", "1,", "£", "()", "0x10", "١٢", "9999999999999999999", "(-5)-",
  ])
  func `anything else is no number`(_ text: String) {
    #expect(CellNumber(.cell(text)) == .invalid)
  }

  @Test(arguments: [("3,9", "3.9"), ("1.234,5", "1234.5"), ("1.234", "1234"), ("12", "12")])
  func `a decimal comma is read where the column has one`(_ text: String, _ value: String) {
    #expect(CellNumber(.cell(text), style: .decimalComma) == .number(FixedDecimal(value) ?? .zero))
  }

  @Test func `a decimal comma is never read between commas`() {
    #expect(CellNumber(.cell("3,9")) == .invalid)
  }
}
