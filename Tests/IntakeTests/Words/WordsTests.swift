import ImpactCore
import Intake
import Testing

@Suite struct WordsTests {
  @Test(arguments: [
    ("Petrol", Fuel.petrol), ("DIESEL", .diesel), ("Heavy oil / diesel", .diesel),
    ("Plug-in hybrid", .plugInHybrid), ("PHEV", .plugInHybrid), ("Hybrid", .hybrid),
    ("Petrol/Electric", .hybrid), ("Electric", .batteryElectric), ("EV", .batteryElectric),
    ("LPG", .lpg), ("CNG", .cng), ("Unleaded", .petrol),
  ])
  func `a fuel is known by its words`(_ text: String, _ fuel: Fuel) {
    #expect(Fuel(cell: .cell(text)) == fuel)
  }

  @Test(arguments: ["", "steam", "Chevrolet"])
  func `an unknown word is no fuel`(_ text: String) {
    #expect(Fuel(cell: .cell(text)) == nil)
  }

  @Test(arguments: [
    ("Euro 6", EuroClass.euro6b), ("6", .euro6b), ("euro5", .euro5b), ("Euro 6d-TEMP", .euro6dTemp),
    ("EURO VI", .euro6b), ("5a", .euro5a),
  ])
  func `a Euro class is known by its number`(_ text: String, _ euroClass: EuroClass) {
    #expect(EuroClass(cell: .cell(text)) == euroClass)
  }

  @Test func `a phrase is found as whole words, or with any ending after a star`() {
    #expect(Phrase("at").occurs(in: CellWords(.cell("send AT now"))))
    #expect(!Phrase("at").occurs(in: CellWords(.cell("Waste"))))
    #expect(Phrase("incin*").occurs(in: CellWords(.cell("Municipal incineration"))))
    #expect(Phrase("plug in").occurs(in: CellWords(.cell("plug-in"))))
    #expect(!Phrase("plug in").occurs(in: CellWords(.cell("plug"))))
  }
}
