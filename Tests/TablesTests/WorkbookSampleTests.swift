import Glibc
import ImpactCore
import Tables
import Testing

/// The workbooks among the samples and the real files: what their `EXPECTED.json` and READMEs say
/// of them, as far as cells tell it.
@Suite(
  .enabled(if: SharedSamples.isAtHand, "the shared samples are not beside the checkout"))
struct WorkbookSampleTests {
  private func sheets(_ name: String) throws -> [WholeWorkbook.Sheet] {
    try WholeWorkbook(SharedSamples.bytes(name)).sheets
  }

  /// The exact sum of a column over rows, by their numbers; what is no number is left out.
  private func sum(
    _ column: Int, of sheet: WholeWorkbook.Sheet, rows: ClosedRange<Int>
  ) -> String {
    let values = zip(sheet.numbers, sheet.rows).compactMap { number, row in
      rows.contains(number) && column < row.count ? FixedDecimal(row[column])?.exact : nil
    }
    return values.reduce(Exact(coefficient: 0, scale: 0), +).description
  }

  @Test func `an organisation has a tab, and its cells are numbers, dates and texts`() throws {
    let sheets = try sheets("m01_nhs_mileage_org_tabs.xlsx")
    #expect(sheets.map(\.name) == ["Org A", "Org B"])
    #expect(sheets[0].rows[0].count == 13)
    #expect(sheets[0].rows[0].first == "Area Pay Division")
    #expect(sheets.map { $0.numbers.last } == [15, 15])
    #expect(sheets[0].row(2)?.prefix(3) == ["AAA", "2025-04-01", "2025-04-01"])
    #expect(sheets[1].row(3)?[1] == "2025/04/02")
    #expect(sheets[1].row(5)?[6] == "12.4 ")
  }

  @Test func `a claim form has its vehicle above the table and its total below`() throws {
    let sheets = try sheets("m08_claim_form.xlsx")
    #expect(sheets.map(\.visibility) == [.visible, .hidden])
    #expect(sheets[0].row(3)?.contains("XX02 BBB") == true)
    #expect(sheets[0].row(5)?.contains("Business\nmiles") == true)
    #expect(sheets[0].row(6)?.first == "2025-04-01")
    #expect(sheets[0].row(7)?.first == "45749")
    #expect(sheets[0].row(8)?.first == "03/04/2025")
    #expect(sum(6, of: sheets[0], rows: 6...19) == "478")
    #expect(sheets[0].merged.count == 2)
  }

  @Test func `an old workbook has a hidden sheet and formulas without values`() throws {
    let sheets = try sheets("m11_legacy_biff8.xls")
    #expect(sheets.map(\.visibility) == [.visible, .hidden])
    #expect(sheets[0].row(3)?.first == "Claim ID")
    #expect(sum(2, of: sheets[0], rows: 4...16) == "598.2")
    #expect(sheets[0].kinds[2].last == .uncomputed)
  }

  @Test func `a spreadsheet that declares every cell has few`() throws {
    let sheets = try sheets("m12_mileage.ods")
    #expect(sheets[0].row(5) == ["Date", "From", "To", "Miles", "Fuel"])
    #expect(sum(3, of: sheets[0], rows: 6...15) == "485.5")
  }

  @Test func `an odometer log names its vehicle by the sheet`() throws {
    let sheets = try sheets("p04_odometer_log.xlsx")
    #expect(sheets.map(\.name) == ["XX00 PPP", "XX01 PPP"])
    #expect(sheets[0].row(8)?[5] == "")
    #expect(sheets[0].row(4)?.prefix(2) == ["Date", "Driver"])
  }

  @Test func `monthly counts keep what is suppressed, and totals without values are none`() throws {
    let sheet = try sheets("v09_monthly_counts.xlsx")[0]
    #expect(sheet.row(7)?[4] == "<5")
    let months = (2...4).map { sum($0, of: sheet, rows: 4...13) }
    #expect(months.compactMap { FixedDecimal($0)?.coefficient }.reduce(0, +) == 762)
    #expect(sheet.kinds.joined().contains(.uncomputed))
  }

  @Test func `a band row stands above the header, and a no-break space in a name`() throws {
    let sheet = try sheets("w02_eric_2015_16_banded.xls")[0]
    #expect(sheet.row(1)?.last == "Waste")
    #expect(sheet.row(2)?.first == "Organisation Code")
    #expect(sheet.row(5)?[5] == "\u{A0}SITE 2")
    #expect(sheet.row(8)?.first == "XA1 Result")
    #expect(sheet.merged == ["7,1:12,1"])
  }

  @Test func `a receipt workbook has its table in the ninth sheet from row nine`() throws {
    let sheets = try sheets("w04_dwt_receipt_of_waste.xlsx")
    #expect(sheets.map { $0.visibility == .visible } == Array(repeating: true, count: 9) + [false])
    #expect(sheets[8].row(6)?[1] == "Your unique reference ")
    #expect(sheets[8].row(9)?[9] == "FALSE")
    #expect(sheets[8].numbers.filter { $0 >= 9 }.count == 15)
  }

  @Test func `a movement spreadsheet has its data in the second sheet`() throws {
    let sheets = try sheets("w06_dwt_movement.ods")
    #expect(sheets.map(\.name) == ["Read Me", "Request", "Response", "Settings"])
    #expect(sheets[1].row(1)?.count == 25)
    #expect(sheets[1].numbers.last == 11)
  }

  @Test func `a contractor's month hides the one before`() throws {
    let sheets = try sheets("w07_contractor_monthly.xlsx")
    #expect(sheets.map(\.visibility) == [.visible, .hidden])
    #expect(sheets[0].row(5)?.first == "Site")
    #expect(sheets[0].row(7)?.first == "")
  }

  @Test(arguments: [
    ("x01_html_named.xls", TableFault.notText(.html)),
    ("x02_script_named.ods", .notText(.script)),
    ("x06_truncated.xlsx", .workbook(.truncated)), ("x07_empty.csv", .empty),
  ])
  func `a broken delivery is refused for what it is`(_ name: String, _ fault: TableFault) {
    #expect(Reading(SharedSamples.bytes(name)) == .refused(fault))
  }

  @Test func `the published receipt workbook holds three items beside a sheet too wide`() throws {
    let bytes = SharedSamples.bytes("dwt-receipt-workbook.xlsx", in: SharedSamples.real)
    let source = try TextFile(bytes)
    var file = try TableFile(descriptor: source.descriptor)
    #expect(file.sheets.map(\.visibility).count { $0 == .hidden } == 1)
    var row = TableRow()
    try file.open(sheet: 1)
    #expect(throws: TableFault.tooManyColumns(row: 17)) { while try file.next(&row) {} }
    try file.open(sheet: 8)
    var items: [[String]] = []
    while try file.next(&row) {
      if row.number == 6 { #expect(row[8].text == "Total weight of waste") }
      if row.number >= 9 { items.append([row[7].text, row[8].text]) }
    }
    #expect(items == [["Kilograms", "10000"], ["Kilograms", "2850"], ["Kilograms", "75"]])
  }

  @Test func `the published estates return has the sums of its README`() throws {
    let bytes = SharedSamples.bytes("eric-2014-15-site-data.xls", in: SharedSamples.real)
    let sheets = try WholeWorkbook(bytes).sheets
    #expect(sheets.map(\.name) == ["Trust Data", "Site Data", "Disclaimer"])
    let header = try #require(sheets[1].row(2))
    #expect(sheets[1].numbers.count { $0 > 2 } == 1251)
    for (name, total) in [
      ("High temperature disposal waste weight (", "34243.9969"),
      ("High temperature disposal waste weight involving", "51174.8217"),
      ("Non burn treatment (alternative treatment plant)", "58465.7216"),
      ("Landfill disposal waste weight", "65295.3174"),
      ("Waste recycling volume", "84286.2296"),
      ("Waste electrical and electronic equipment", "2081.7412"),
    ] {
      let column = header.firstIndex { $0.hasPrefix(name) && $0.contains("(Tonnes)") }
      #expect(sum(try #require(column), of: sheets[1], rows: 3...9999) == total, "\(name)")
    }
  }
}
