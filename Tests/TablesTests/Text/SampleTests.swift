import Tables
import Testing

/// What a shared sample holds, counted by hand from the file.
struct Sample: CustomTestStringConvertible {
  var name: String
  var encoding = TextDialect.Encoding.utf8
  var delimiter: Character = ","
  /// Row number of the header, its cells, and the first and last of them.
  var headerRow = 1
  var columns: Int
  var first: String
  var last: String
  /// Number of the last row of the file.
  var lastRow: Int

  var testDescription: String { name }

  static let all = [
    Sample(
      name: "m02_ipsa_layout.csv", columns: 24, first: "Parliamentary ID", last: "Supply Period",
      lastRow: 25),
    Sample(
      name: "m05_assure_style_cp1252.csv", encoding: .windows1252, headerRow: 4, columns: 18,
      first: "Claim Ref", last: "Claim Status", lastRow: 29),
    Sample(
      name: "m05b_assure_style_resubmitted.csv", encoding: .windows1252, headerRow: 4,
      columns: 18, first: "Claim Ref", last: "Claim Status", lastRow: 14),
    Sample(
      name: "m06_easy_style.csv", columns: 13, first: "Claim No", last: "Value", lastRow: 17),
    Sample(
      name: "m07_semicolon_decimal_comma.csv", delimiter: ";", headerRow: 2, columns: 8,
      first: "Datum/Date", last: "Amount GBP", lastRow: 14),
    Sample(
      name: "m10_excel_unicode_text.txt", encoding: .utf16LittleEndian, delimiter: "\t",
      columns: 8, first: "Ref", last: "Cost (£)", lastRow: 12),
    Sample(
      name: "p01_poolcar_logbook_km.csv", columns: 16, first: "Registration Number",
      last: "Business Use Kilometers", lastRow: 15),
    Sample(
      name: "p05_ev_journey_log.csv", columns: 17, first: "Start Date", last: "Comments",
      lastRow: 13),
    Sample(
      name: "p06_car_club_bookings_cp1252.csv", encoding: .windows1252, headerRow: 4,
      columns: 15, first: "Booking Ref", last: "PO / Cost Centre", lastRow: 18),
    Sample(
      name: "v03_teams_attendance_utf16le.csv", encoding: .utf16LittleEndian, delimiter: "\t",
      headerRow: 10, columns: 7, first: "Name", last: "Role", lastRow: 34),
    Sample(
      name: "v07_zoom_usage_flat.csv", columns: 21, first: "Topic", last: "MarketingOptIn",
      lastRow: 19),
    Sample(
      name: "v08_attend_anywhere_style.csv", headerRow: 7, columns: 10, first: "Consultation ID",
      last: "Report tag", lastRow: 26),
    Sample(
      name: "w03_wdi_received.csv", columns: 27, first: "Facility RPA", last: "SOC Sub Category",
      lastRow: 21),
    Sample(
      name: "w08_contractor_lifts_cp1252.csv", encoding: .windows1252, columns: 11,
      first: "Job No", last: "Price", lastRow: 22),
    Sample(
      name: "w09_consignee_return.csv", headerRow: 3, columns: 14, first: "Return quarter",
      last: "Carrier registration", lastRow: 17),
    Sample(name: "x03_header_only.csv", columns: 3, first: "Claim Ref", last: "Miles", lastRow: 1),
    Sample(name: "x05_mixed_encoding.csv", columns: 5, first: "Ref", last: "Site", lastRow: 3),
    Sample(name: "x09_cr_only.csv", columns: 3, first: "Ref", last: "Miles", lastRow: 3),
    Sample(name: "x10_nul_bytes.csv", columns: 3, first: "Ref", last: "Miles", lastRow: 2),
    Sample(name: "x11_unrelated.csv", columns: 3, first: "Room", last: "Catering", lastRow: 2),
  ]
}

@Suite(
  // The samples are a folder beside the checkout, which not everybody has.
  .enabled(if: SharedSamples.isAtHand, "the shared samples are not beside the checkout"))
struct SampleTests {
  @Test(arguments: Sample.all)
  func `a sample is read with its dialect, header row and rows`(_ sample: Sample) throws {
    let table = try WholeTable(SharedSamples.bytes(sample.name))
    #expect(table.dialect.encoding == sample.encoding)
    #expect(table.dialect.delimiter == sample.delimiter.asciiValue)
    let header = try #require(table.numbers.firstIndex(of: sample.headerRow))
    #expect(table.rows[header].count == sample.columns)
    #expect(table.rows[header].first == sample.first)
    #expect(table.rows[header].last == sample.last)
    #expect(table.numbers.last == sample.lastRow)
  }

  @Test(arguments: [
    ("x01_html_named.xls", TableFault.notText(.html)),
    ("x02_script_named.ods", .notText(.script)),
    ("x06_truncated.xlsx", .notText(.zip)),
    ("m11_legacy_biff8.xls", .notText(.compoundFile)),
    ("x07_empty.csv", .empty),
    ("x08_unclosed_quote.csv", .unclosedQuote(row: 2)),
  ])
  func `a sample that is no table is refused`(_ name: String, _ fault: TableFault) {
    #expect(throws: fault) { try WholeTable(SharedSamples.bytes(name)) }
  }

  @Test func `the damage of a sample is remarked`() throws {
    #expect(
      try WholeTable(SharedSamples.bytes("x05_mixed_encoding.csv")).remarks.map(\.description)
        == ["The file mixes two character sets: row 3 was read as Windows-1252."])
    #expect(
      try WholeTable(SharedSamples.bytes("x10_nul_bytes.csv")).remarks == [.zeroTail(bytes: 512)])
  }
}
