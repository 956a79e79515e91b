import ImpactCore
import Intake
import Testing

@Suite struct HeaderTextTests {
  @Test(arguments: [
    ("Net  Weight\r\n(kg)", "net weight"), ("START_DATE*", "start date"), ("Est?", "est"),
    ("Date:", "date"), ("\u{FF2D}iles", "miles"), ("KM\u{2019}s Traveled", "km's traveled"),
    ("Rate (\u{FFFD})", "rate"), ("  EWC code (six digits, only use numbers) ", "ewc code"),
    ("Name (Original Name)", "name"), ("Miles (", "miles"),
  ])
  func `names are compared without spaces, marks and brackets`(_ text: String, _ name: String) {
    #expect(HeaderText(.cell(text)).name == name)
  }

  @Test(arguments: [
    ("Weight (kg)", UnitWord.unit(.kilogram)), ("Distance in KM", .unit(.kilometre)),
    ("Distance in Mile", .unit(.mile)), ("Tonnes received", .unit(.tonne)),
    ("KM's Traveled", .unit(.kilometre)), ("Quantity (litres)", .volume),
    ("Weight [Tonnes]", .unit(.tonne)),
  ])
  func `a unit in a header is kept`(_ text: String, _ unit: UnitWord) {
    #expect(HeaderText(.cell(text)).unit == unit)
  }

  @Test(arguments: ["Distance (m)", "Weight", "Cost (£)"])
  func `a letter that may mean two units means none`(_ text: String) {
    #expect(HeaderText(.cell(text)).unit == nil)
  }
}
