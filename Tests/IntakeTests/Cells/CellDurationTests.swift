import ImpactCore
import Intake
import Testing

@Suite struct CellDurationTests {
  @Test(arguments: [
    ("1h 2m", "62"), ("1h 30m 51s", "90.85"), ("11m 31s", "11.517"), ("PT1H2M3S", "62.05"),
    ("1:02:00", "62"), ("45", "45"), ("19.5", "19.5"), ("2 hours 5 minutes", "125"),
  ])
  func `a length of time becomes minutes`(_ text: String, _ minutes: String) {
    #expect(CellDuration(.cell(text))?.minutes == FixedDecimal(minutes))
  }

  @Test(arguments: ["", "soon", "1h 2", "1:2:3", "h", "99999999h", "PT"])
  func `anything else is no length of time`(_ text: String) {
    #expect(CellDuration(.cell(text)) == nil)
  }
}
