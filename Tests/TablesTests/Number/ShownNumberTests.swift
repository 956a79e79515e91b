import ImpactCore
import Tables
import TestSupport
import Testing

/// Numbers and dates as a spreadsheet shows them, seen through a workbook's cells.
struct ShownNumberTests {
  /// What a cell of a number becomes in a format.
  private func shown(
    _ value: String, _ format: String = "0", from1904: Bool = false
  ) throws -> (text: String, kind: CellKind) {
    var writer = XLSXWriter(rows: "<row><c r=\"A1\" s=\"0\"><v>\(value)</v></c></row>")
    writer.formats = [format]
    writer.isFrom1904 = from1904
    let sheet = try WholeWorkbook.sheet(writer.bytes)
    return (sheet.rows[0][0], sheet.kinds[0][0])
  }

  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("12", "12"), ("12.50", "12.5"), ("-12.5", "-12.5"), (".5", "0.5"),
    ("007", "7"), ("+3", "3"), ("100", "100"), ("0.10", "0.1"), ("0.30000000000000004", "0.3"),
    ("87.299999999999997", "87.3"), ("1.0000000000000002", "1"), ("0.12", "0.12"),
    ("123456789012345", "123456789012345"), ("1234567890123456", "1234567890123460"),
    ("1.28E+15", "1280000000000000"), ("1.28e15", "1280000000000000"), ("5E-2", "0.05"),
    ("1E20", "100000000000000000000"), ("1E21", "1E+21"), ("-1.5E300", "-1.5E+300"),
    ("2.5E-5", "0.000025"), ("1E-40", "1E-40"),
    ("0.00000000000000000001", "0.00000000000000000001"),
    // Half away from zero at the fifteenth digit, whatever follows it.
    ("1.000000000000005", "1.00000000000001"), ("-1.000000000000005", "-1.00000000000001"),
    ("1.0000000000000049999999", "1"), ("999999999999999.5", "1000000000000000"),
    ("9.999999999999995", "10"), ("0.99999999999999999", "1"),
  ])
  func `a number is shown at fifteen significant digits`(_ value: String, _ text: String) throws {
    let cell = try shown(value)
    #expect(cell.text == text)
    #expect(cell.kind == .number)
  }

  @Test(arguments: [
    "1,5", "1.2.3", "E5", "1E", "1E5.5", "0x1F", "NaN", "INF", "--1", "1 ",
    "1E401", "1E-9223372036854775808",
  ])
  func `what is no number is damage`(_ value: String) {
    let bytes = XLSXWriter(rows: "<row><c><v>\(value)</v></c></row>").bytes
    #expect(Reading(bytes) == .refused(.workbook(.damaged(.sheet(1)))))
  }

  @Test(
    arguments: [
      ("45748", "14", "2025-04-01", .date), ("45748.5", "14", "2025-04-01", .date),
      ("45748.5", "22", "2025-04-01T12:00:00", .dateTime),
      ("45748.395833333336", "dd/mm/yyyy hh:mm", "2025-04-01T09:30:00", .dateTime),
      ("45747.999999999", "dd/mm/yyyy hh:mm", "2025-04-01T00:00:00", .dateTime),
      ("0.395833333333333", "20", "09:30:00", .time), ("45748.75", "h:mm", "18:00:00", .time),
      ("0.5", "18", "12:00:00", .time), ("1.5", "[h]:mm:ss", "36:00:00", .duration),
      ("0.25", "46", "06:00:00", .duration), ("100.5", "[hh]:mm", "2412:00:00", .duration),
      ("1", "14", "1900-01-01", .date), ("59", "14", "1900-02-28", .date),
      ("61", "14", "1900-03-01", .date), ("2958465", "14", "9999-12-31", .date),
      // No such day, or no day at all.
      ("60", "14", "60", .number), ("0", "14", "0", .number), ("-1", "14", "-1", .number),
      ("2958466", "14", "2958466", .number), ("1E+15", "14", "1000000000000000", .number),
      ("9.9E+20", "22", "990000000000000000000", .number),
      ("1E-25", "20", "00:00:00", .time),
    ] as [(String, String, String, CellKind)])
  func `a format of dates or times makes them of a number`(
    _ value: String, _ format: String, _ text: String, _ kind: CellKind
  ) throws {
    let cell = try shown(value, format)
    #expect(cell.text == text)
    #expect(cell.kind == kind)
  }

  @Test(
    arguments: [
      ("0", "1904-01-01", .date), ("44286", "2025-04-01", .date), ("59", "1904-02-29", .date),
      ("2957003", "9999-12-31", .date), ("2957004", "2957004", .number),
    ] as [(String, String, CellKind)])
  func `a workbook may count its days from 1904`(
    _ value: String, _ text: String, _ kind: CellKind
  ) throws {
    let cell = try shown(value, "14", from1904: true)
    #expect(cell.text == text)
    #expect(cell.kind == kind)
  }

  @Test(
    arguments: [
      ("General", .number), ("0.00E+00", .number), ("#,##0.00", .number), ("0%", .number),
      ("0.0 \"miles\"", .number), ("0.0\\ \\m\\i\\l\\e\\s", .number), ("[Red]0;[Blue]0", .number),
      ("0_d", .number), ("* #,##0", .number), ("@", .number), ("[$£-809]#,##0.00", .number),
      ("0;dd/mm/yyyy", .number), ("[>=100]0;0.0", .number), ("", .number),
      ("dd/mm/yyyy", .date), ("mmm-yy", .date), ("mmmm", .date), ("YYYY", .date), ("d", .date),
      ("[$-809]d mmmm yyyy;@", .date), ("yyyy\"年\"m\"月\"d\"日\"", .date),
      ("dd/mm/yyyy\\ hh:mm", .dateTime), ("yyyy-mm-dd\"T\"hh:mm:ss", .dateTime),
      ("hh:mm AM/PM", .time), ("mm:ss.0", .time), ("[$-F400]h:mm:ss\\ AM/PM", .time),
      ("[mm]:ss", .duration), ("[H]", .duration), ("[ss]", .duration),
    ] as [(String, CellKind)])
  func `a format's own letters decide what it shows`(_ code: String, _ kind: CellKind) throws {
    #expect(try shown("45748.25", code).kind == kind, "\(code)")
  }

  @Test(arguments: SeededGenerator.seeds)
  func `a serial number comes back as the day and second it was made of`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let day = Int.random(in: 61...73_000, using: &random)
      let second = Int.random(in: 0..<86_400, using: &random)
      // As a spreadsheet computes and writes it.
      let cell = try shown("\(Double(day) + Double(second) / 86_400)", "22")
      let parts = [second / 3600, second / 60 % 60, second % 60].map {
        $0 < 10 ? "0\($0)" : "\($0)"
      }
      #expect(cell.text.hasSuffix("T" + parts.joined(separator: ":")), "seed \(seed), \(day)")
      #expect(String(cell.text.prefix(10)) == DateSystem.from1900.date(serial: day)?.description)
    }
  }
}
