import ImpactCore
import Intake
import Testing

@Suite struct DisposalPartsTests {
  private func read(
    _ cell: String, _ kilograms: String
  ) -> (treatment: Treatment?, doubt: DisposalParts.Doubt?) {
    DisposalParts(.cell(cell)).treatment(of: exact(kilograms)) { Treatment(disposalCode: $0) }
  }

  @Test func `a part has a code and a weight in kilograms`() {
    let parts = DisposalParts(
      .cell("D09 = 10,000 = kg = Estimate; R10=0.5=Tonnes=Actual;\nD10 = 1,850,000 = grams")
    ).parts
    #expect(parts.map(\.code.folded) == ["d09", "r10", "d10"])
    #expect(parts.map(\.weight) == [exact("10000"), exact("500"), exact("1850")])
  }

  @Test(arguments: ["D10", "D10 = 5", "D10 = = kg", "D10 = five = kg", "D10 = 5 = litres"])
  func `a part without a weight that can be read has none`(_ cell: String) {
    #expect(DisposalParts(.cell(cell)).parts.map(\.weight) == [nil])
  }

  @Test(
    arguments: [
      ("D10 = 40 = kg = Actual", "40", Treatment.incineration, nil),
      ("D10 = 30 = kg = Actual; D10 = 0.01 = tonnes = Actual", "40", .incineration, nil),
      ("D9; D09", "40", .alternativeTreatment, nil),
      ("D9 = 10 = kg; D10 = 30 = kg", "40", .incineration, .shared),
      ("D9 = 20 = kg; D10 = 20 = kg", "40", .alternativeTreatment, .shared),
      ("D10 = 15 = kg; D1 = 10 = kg; D5 = 15 = kg", "40", .landfill, .shared),
      ("D9 = -10 = kg; D10 = -30 = kg", "-40", .incineration, .shared),
      ("D12 = 30 = kg = Estimate; R10 = 10 = kg = Actual", "40", nil, .shared),
      ("D15 = 10 = kg; R3 = 30 = kg", "40", .recycling, .shared),
      ("D13 = 10 = kg; R12 = 30 = kg", "40", nil, nil),
      ("D9 = 10 = kg; D10 = 30 = kg", "50", .alternativeTreatment, .unshared),
      ("D9; D10", "40", .alternativeTreatment, .unshared),
      ("R13; D10 = 40 = kg", "40", .incineration, .unshared),
      ("D10 = 41 = kg", "40", .incineration, .weightDiffers),
      ("D10 = 40 = kg; D10", "40", .incineration, .weightDiffers),
      (";", "40", nil, nil), ("=", "40", nil, nil),
    ] as [(String, String, Treatment?, DisposalParts.Doubt?)])
  func `the treatment that takes most of the weight is the item's`(
    _ cell: String, _ kilograms: String, _ treatment: Treatment?, _ doubt: DisposalParts.Doubt?
  ) {
    let read = read(cell, kilograms)
    #expect(read.treatment == treatment)
    #expect(read.doubt == doubt)
  }

  private func item(_ weight: String, _ unit: String, _ code: String) throws -> Outcome {
    try Drop.read(
      "Date,Waste type,Weight,Unit,R/D code\n01/04/2025,Clinical,\(weight),\(unit),\(code)\n")
  }

  @Test(arguments: [
    (
      "0.04", "tonnes", "D9 = 10 = kg; D10 = 30 = kg", "incineration rd-code", "1 row names several"
    ),
    ("40", "kg", "D9; D10", "alternative-treatment rd-code", "1 row names several R/D codes"),
    ("40", "kg", "D10 = 50 = kg", "incineration rd-code", "1 row gives another weight beside"),
    ("40", "kg", "D15 = 30 = kg; D9 = 10 = kg", "incineration assumed", "1 row names several"),
  ])
  func `an item keeps its own weight, counted once, and the receipt tells the choice`(
    _ weight: String, _ unit: String, _ code: String, _ key: String, _ note: String
  ) throws {
    let outcome = try item(weight, unit, code)
    #expect(outcome.counted.map(\.amount) == [FixedDecimal(weight)])
    #expect(outcome.counted.allSatisfy { $0.key.description.hasSuffix("waste clinical " + key) })
    #expect(outcome.notes.contains { $0.hasPrefix(note) }, "\(outcome.notes)")
  }

  @Test func `one code with the item's weight needs no word`() throws {
    let notes = try item("0.04", "tonnes", "D10 = 40 = kg = Actual").notes
    #expect(!notes.contains { $0.contains("R/D code counts") || $0.contains("several") })
    #expect(!notes.contains { $0.contains("another weight") })
  }
}
