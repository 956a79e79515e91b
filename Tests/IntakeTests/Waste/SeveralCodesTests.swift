import ImpactCore
import Intake
import Testing

/// Several EWC codes in one cell.
@Suite struct SeveralCodesTests {
  private func outcome(_ codes: String, _ description: String = "") throws -> Outcome {
    try Drop.read(
      "Date,Waste type,EWC code,Weight (kg)\n01/04/2025,\(description),\"\(codes)\",5\n")
  }

  @Test(arguments: [
    "18 01 08*; 18 01 09", "180108;180109", "18 01 08*, 18-01-09", "18 01 08 / 18 01 09",
    "18 01 08*\n18 01 09", "18 01 08 | 18.01.09;",
  ])
  func `codes are parted by any usual mark`(_ codes: String) throws {
    let outcome = try outcome(codes)
    #expect(outcome.counted.map(\.key.activityName) == ["cytotoxic"])
    #expect(outcome.counted.map(\.amount) == [FixedDecimal(5)], "the weight counts once")
  }

  @Test(arguments: [
    ("18 01 09; 18 01 08*", "cytotoxic", true), ("18 01 09; 18 01 08", "cytotoxic", true),
    ("18 01 04; 18 01 03", "infectious", true), ("18 01 03; 18 01 08", "infectious", true),
    ("20 01 08; 20 03 01", "food", true), ("20 01 01; 15 01 01", "paper-and-board", false),
    ("18 01 08; 18 02 07", "cytotoxic", false), ("20 01 08; 99", "", false),
  ])
  func `the first hazardous code decides, else the first`(
    _ codes: String, _ material: String, _ isTold: Bool
  ) throws {
    let outcome = try outcome(codes)
    #expect(outcome.counted.map(\.key.activityName) == (material.isEmpty ? [] : [material]))
    #expect(outcome.notes.contains { $0.contains("EWC codes of different wastes") } == isTold)
  }

  @Test func `codes say nothing where the description names the material`() throws {
    let outcome = try outcome("18 01 09; 20 01 08", "Plastic")
    #expect(outcome.counted.map(\.key.activityName) == ["plastic"])
    #expect(!outcome.notes.contains { $0.contains("EWC codes") })
  }

  @Test(arguments: [("18 01 08; 1.80E+05", "ewc-destroyed"), ("18 01 08; 18013", "ewc-invalid")])
  func `each code must be readable`(_ codes: String, _ code: String) throws {
    #expect(try outcome(codes).problems.map(\.code) == [code])
  }
}
