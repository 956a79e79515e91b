import ImpactCore
import Intake
import TestSupport
import Testing

/// What no sample shows, from workbooks written here.
@Suite struct WrittenWorkbookTests {
  private static let claims = "Claim reference,Date,Miles,Vehicle type,Fuel"
  private static let bins = "Collection reference,Date,Waste type,Weight,Unit"

  /// A row of texts, parted by commas.
  private func row(_ cells: String) -> String { "<row>\(texts(cells))</row>" }

  private func texts(_ cells: String) -> String {
    cells.split(separator: ",").map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
  }

  /// A row of claims with the markup of its date.
  private func claim(_ reference: String, _ date: String) -> String {
    "<row>\(texts(reference))\(date)\(texts("10.5,Car,Petrol"))</row>"
  }

  @Test func `sheets with tables of different kinds are refused, and both are named`() throws {
    var writer = XLSXWriter(
      rows: row(Self.claims) + row("A1,01/04/2025,10.5,Car,Petrol"))
    writer.sheets[0].name = "Journeys"
    writer.sheets.append(
      .init(
        name: "Bins &amp; bags", rows: row(Self.bins) + row("W1,01/04/2025,Domestic,12,kg")))
    let outcome = try Drop.read(writer.bytes, name: "both.xlsx")
    #expect(
      outcome.refusal?.reason
        == "The sheets hold tables of different kinds: our mileage template on “Journeys”, "
        + "our waste template on “Bins & bags”.")
    #expect(outcome.records.isEmpty)
    // Neither is refused alone.
    for index in writer.sheets.indices {
      var alone = writer
      alone.sheets = [writer.sheets[index]]
      let outcome = try Drop.read(alone.bytes, name: "one.xlsx")
      #expect(outcome.refusal == nil)
      #expect(outcome.count(.counted) == 1)
    }
  }

  /// 1 April 2025, by the workbook's beginning.
  @Test(arguments: [(true, 44_286), (false, 45_748)])
  func `dates count from the year that the workbook names`(
    _ isFrom1904: Bool, _ serial: Int
  ) throws {
    var writer = XLSXWriter(
      rows: row(Self.claims) + claim("A1", "<c s=\"1\"><v>\(serial)</v></c>")
        + claim("A2", "<c s=\"1\"><v>\(serial + 30)</v></c>"))
    writer.formats = ["0", "14"]
    writer.isFrom1904 = isFrom1904
    let outcome = try Drop.read(writer.bytes, name: "dates.xlsx")
    #expect(outcome.activity(row: 2)?.span == day("2025-04-01"))
    #expect(outcome.activity(row: 3)?.span == day("2025-05-01"))
  }

  @Test(arguments: [(true, 44_286), (false, 45_748)])
  func `a date without the format of one counts from the same year`(
    _ isFrom1904: Bool, _ serial: Int
  ) throws {
    var writer = XLSXWriter(
      rows: row(Self.claims) + claim("A1", "<c><v>\(serial)</v></c>"))
    writer.isFrom1904 = isFrom1904
    let outcome = try Drop.read(writer.bytes, name: "dates.xlsx")
    #expect(outcome.activity(row: 2)?.span == day("2025-04-01"))
  }
}
