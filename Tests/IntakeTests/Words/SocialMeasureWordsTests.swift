import ImpactCore
import Intake
import Testing

@Suite struct SocialMeasureWordsTests {
  @Test(arguments: [
    ("ENV-02", SocialMeasure.energyAdvice), ("env 2", .energyAdvice), ("Env02", .energyAdvice),
    ("ENV\u{2013}16", .sustainableSpend),
    ("ENV_07", .transportNOx), ("CAR MILES SAVED", .carMiles), ("PM2.5 saved", .transportPM25),
    ("Initiatives that reduce or replace single\u{2011}use plastics", .plasticReduced),
    ("Initiatives advising residents on energy - above all on fuel poverty", .energyAdvice),
    ("greenhouse gas saved from transport", .transportGreenhouseGas),
    ("Spend on those contracts", .sustainableSpend),
  ])
  func `a measure is known by its code or its title`(_ cell: String, _ measure: SocialMeasure) {
    #expect(SocialMeasure(cell: .cell(cell)) == measure)
  }

  @Test(arguments: [
    "", "ENV", "ENV-0", "ENV-17", "ENV-1-3", "ENV-001", "env -2x", "Greenhouse gas saved", "saved",
    "ENV-02 and more", "ENV-02 (example)", "02", "env0",
  ])
  func `nothing else is a measure`(_ cell: String) {
    #expect(SocialMeasure(cell: .cell(cell)) == nil)
  }

  @Test(arguments: [
    ("Hours", ActivityUnit.hour), ("kg CO2e", .kilogramCO2e), ("\u{A3}", .pound), ("Count", .count),
    ("tonnes", .tonne), ("Miles", .mile), ("vehicles", .vehicle), ("consultations", .consultation),
  ])
  func `a unit of the register is known by its usual words`(_ cell: String, _ unit: ActivityUnit) {
    #expect(ActivityUnit(evidence: .cell(cell)) == unit)
  }

  @Test(arguments: ["", "bags", "litres", "m3", "per cent", "Jane Doe"])
  func `a word that is no unit is none`(_ cell: String) {
    #expect(ActivityUnit(evidence: .cell(cell)) == nil)
  }
}
