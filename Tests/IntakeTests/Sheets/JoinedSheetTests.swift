import ImpactCore
import Intake
import Testing

@Suite struct JoinedSheetTests {
  @Test(.needsSharedFiles) func `w04's wastes take date and site from their movements`() throws {
    let outcome = try Drop.sample("w04_dwt_receipt_of_waste.xlsx")
    #expect(outcome.activity(row: 9)?.span == day("2025-04-02"))
    #expect(outcome.activity(row: 9)?.site == "Site A Treatment")
    #expect(outcome.activity(row: 22)?.span == day("2025-04-08"))
    #expect(outcome.problem(row: 23)?.code == ProblemCode.referenceUnmatched.rawValue)
    #expect(outcome.reading?.sheets == ["8. Waste item level"])
  }

  @Test(.needsSharedFiles) func `w04's first of two codes and its small grammar are read`() throws {
    let outcome = try Drop.sample("w04_dwt_receipt_of_waste.xlsx")
    let burnt = outcome.activity(row: 14)?.key.description
    #expect(burnt == "waste kg waste cytotoxic incineration rd-code")
    let tipped = outcome.activity(row: 16)?.key.description
    #expect(tipped == "waste g waste clinical landfill rd-code")
  }

  private static let header =
    "Your unique reference,EWC code,Waste description,Weight unit of measurement,"
    + "Total weight of waste,Disposal / Recovery code & Weight\nhelp\nhelp\n"

  @Test func `a complete waste without its movement counts without a date`() throws {
    let outcome = try Drop.read(
      Self.header + "A1,15 01 10,Empty tins,Kilograms,2850,R13 = 2850 = kg = Actual\n")
    #expect(outcome.rows(.counted) == [4])
    #expect(outcome.counted.first?.span == nil)
    #expect(outcome.notes.contains { $0.hasPrefix("1 row names a reference that the other") })
  }

  @Test func `an incomplete waste without its movement is rejected`() throws {
    let outcome = try Drop.read(Self.header + "A1,15 01 10,,Kilograms,2850,\n")
    #expect(outcome.problems.map(\.code) == ["reference-unmatched"])
  }
}
