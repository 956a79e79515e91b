import Intake
import Testing

/// Which names of sheets are shown.
@Suite struct SheetLabelTests {
  @Test(arguments: [
    "April 25", "May 2024", "8. Waste item level", "March 25 (superseded)", "Trust Data",
    "Sheet1", "Claims FY2024-25", "Mileage_Q1", "TEAMS meetings", "Claim Form", "Table 1",
  ])
  func `words about the work are shown`(_ name: String) {
    #expect(SheetLabel(name)?.text == name)
  }

  @Test(arguments: [
    "Jane Doe", "Jane Doe May 2024", "Doe", "21810111", "21810111-2", "4711", "Claims 4711",
    "AB12 CDE", "LS1 4AP", "jane.doe@mail.example", "2024", "", " ", "Łucja", "May J",
  ])
  func `a name that may be a person's is not`(_ name: String) {
    #expect(SheetLabel(name) == nil)
  }

  @Test func `a text file has no sheet to show`() {
    #expect(SheetLabel(nil) == nil)
  }
}
