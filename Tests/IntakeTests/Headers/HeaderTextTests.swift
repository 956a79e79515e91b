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

  @Test(arguments: [
    ("Miles", "Miles"), ("Weight (tonnes)", "Weight (tonnes)"), ("Distance [km]", "Distance [km]"),
    ("Cost (£)", "Cost (£)"), ("Miles (Jane Doe)", "Miles"), ("[AB12 CDE]  Miles", "Miles"),
    ("Miles (21810111) driven", "Miles driven"), ("Miles (kg (Jane))", "Miles"),
    ("Miles\u{FF08}Jane\u{FF09}", "Miles"), ("Miles (Jane", "Miles"),
    ("Miles Jane)", "Miles Jane"), ("Jane) Doe", "Jane Doe"),
  ])
  func `a header is shown without what somebody added in brackets`(
    _ header: String, _ shown: String
  ) {
    #expect(HeaderText.withoutRemarks(header) == shown)
  }

  @Test func `nobody who is named in a known header is named in notes or problems`() throws {
    let header = "Ref (Jane Doe),Date [Jane Doe],(Jane Doe) Miles"
    let rows = "A1,32/01/2025,5\nA2,01/02/2025,x\nA3,01/02/2025,5\n"
    let outcome = try Drop.read("\(header)\n\(rows)")
    #expect(outcome.problems.map(\.column) == ["Date", "Miles"])
    #expect(!outcome.notes.contains { $0.contains("Jane") })
    let rivals = try Drop.read("Date (Jane Doe),Date (John Roe),Miles\n01/02/2025,01/02/2025,5\n")
    #expect(rivals.refusal?.reason.contains("“Date”, “Date”") == true)
  }
}
