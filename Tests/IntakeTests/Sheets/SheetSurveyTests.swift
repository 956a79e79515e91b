import ImpactCore
import Intake
import Testing

@Suite("Sheets of workbooks", .needsSharedFiles)
struct SheetSurveyTests {
  @Test func `a hidden sheet is named and not read`() throws {
    let outcome = try Drop.sample("w07_contractor_monthly.xlsx")
    #expect(outcome.reading?.sheets == ["April 25"])
    #expect(
      outcome.notes.contains(
        "The sheet “March 25 (superseded)” is hidden and was not read."))
  }

  @Test func `every tab of one layout is read, each row in its own sheet`() throws {
    let outcome = try Drop.sample("m01_nhs_mileage_org_tabs.xlsx")
    #expect(outcome.reading?.sheets == ["Org A", "Org B"])
    #expect(
      outcome.records.map(\.source.sheet) == Array(repeating: 0, count: 14)
        + Array(repeating: 1, count: 14))
    #expect(Set(outcome.counted.map(\.orgUnit)) == ["Org A", "Org B"])
    #expect(Set(outcome.records.map(\.source)).count == 28)
  }

  @Test func `a sheet that is past a limit is left out by name, and the others are read`() throws {
    let outcome = try Drop.read(SharedFiles.bytes("real/dwt-receipt-workbook.xlsx"))
    #expect(outcome.counted.kilograms == exact("12925"))
    #expect(outcome.notes.contains { $0.hasPrefix("The sheet “1. Guidance” was not read.") })
  }

  @Test func `the trust sheet of the estates return is named and not added`() throws {
    let outcome = try Drop.read(
      SharedFiles.bytes("real/eric-2014-15-site-data.xls"), name: "eric-2014-15-site-data.xls")
    #expect(outcome.records.count == 1251 * 6)
    #expect(outcome.notes.contains { $0.contains("“Trust Data”") })
    func sum(_ item: Int) -> Exact {
      outcome.records.filter { $0.source.item == item }
        .compactMap { outcome.counted(in: $0) }.sum
    }
    #expect(
      (0..<6).map(sum)
        == [
          "34243.9969", "51174.8217", "58465.7216", "65295.3174", "84286.2296", "2081.7412",
        ].map(exact))
    let period = DateSpan(
      first: try #require(CivilDate("2014-04-01")), last: try #require(CivilDate("2015-03-31")))
    #expect(outcome.counted.allSatisfy { $0.span == period })
    #expect(Set(outcome.records.compactMap { $0.identity?.reference }).count == 1251 * 6)
  }
}

extension Outcome {
  fileprivate func counted(in record: Record) -> Activity? {
    if case .counted(let activity) = record.reading { activity } else { nil }
  }
}
