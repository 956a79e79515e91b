import ImpactCore
import Intake
import Testing

@Suite struct WasteMaterialTests {
  @Test(arguments: [
    ("General waste", WasteMaterial.general), ("Domestic waste", .general),
    ("DMR", .mixedRecycling),
    ("Mixed recycling", .mixedRecycling), ("Domestic waste (recycling)", .mixedRecycling),
    ("Cardboard", .board), ("Paper and card", .paperAndBoard), ("Confidential", .paper),
    ("Food waste", .food), ("Food and garden", .foodAndGarden), ("Glass, cans", .mixedRecycling),
    ("WEEE", .electrical), ("Batteries", .batteries), ("Sharps", .sharps),
    ("Cytotoxic sharps", .cytotoxic), ("Non-infectious offensive", .offensive),
    ("Tiger bags", .offensive), ("Clinical waste", .clinical), ("Infectious clinical", .infectious),
    ("Pharmaceutical", .medicinal), ("Household rubbish", .household),
  ])
  func `a description names its material`(_ text: String, _ material: WasteMaterial) {
    #expect(WasteMaterial(description: .cell(text)) == material)
  }

  @Test(arguments: ["", "description", "Circuit boards; Batteries; Plastic casings"])
  func `nothing, or several things with no row in common, names none`(_ text: String) {
    #expect(WasteMaterial(description: .cell(text)) == nil)
  }

  @Test func `a code says what a description leaves open`() {
    let code = EWCCode(number: 180_103)
    #expect(WasteMaterial(named: .clinical, ewc: code, isHousehold: false) == .infectious)
    #expect(WasteMaterial(named: .food, ewc: code, isHousehold: false) == .food)
    #expect(WasteMaterial(named: nil, ewc: code, isHousehold: false) == .infectious)
    #expect(WasteMaterial(named: nil, ewc: EWCCode(number: 170_102), isHousehold: false) == .other)
  }

  @Test func `general waste is household's only where the file says so`() {
    #expect(WasteMaterial(named: .general, ewc: nil, isHousehold: true) == .household)
    #expect(WasteMaterial(named: .general, ewc: nil, isHousehold: false) == .general)
    #expect(WasteMaterial(named: .paper, ewc: nil, isHousehold: true) == .paper)
  }
}
