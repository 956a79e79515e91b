import ImpactCore
import QueryWire
import Testing

@Suite struct ExactShownTests {
  @Test(arguments: [
    ("0", 2, "0.00"), ("268.6", 2, "268.60"), ("10.811354", 2, "10.81"), ("0.005", 2, "0.01"),
    ("-0.005", 2, "-0.01"), ("999.995", 2, "1,000.00"), ("1234567", 0, "1,234,567"),
    ("-1234.5", 0, "-1,235"), ("100", 0, "100"), ("0.004", 2, "<0.01"), ("-0.004", 2, ">-0.01"),
    ("0.4", 0, "<1"), ("12345.678", 1, "12,345.7"),
  ])
  func `a figure is rounded half away from zero and never reads as zero`(
    text: String, decimals: Int, shown: String
  ) {
    #expect(Sample.exact(text).shown(decimals: decimals) == shown)
  }

  @Test(arguments: [("10.811354", "10.811354"), ("1234.50", "1,234.5"), ("-1000", "-1,000")])
  func `in full every digit is there`(text: String, shown: String) {
    #expect(Sample.exact(text).shownInFull == shown)
  }
}
