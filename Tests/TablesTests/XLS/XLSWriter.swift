import TestSupport

/// Writes small workbooks of Excel 97 in their container.
struct XLSWriter {
  struct Sheet {
    var name = "Sheet1"
    var visibility = 0
    var type = 0
    var records: [[UInt8]] = []
  }

  var sheets: [Sheet]
  var isFrom1904 = false
  /// Records among the first ones, behind the beginning.
  var globals: [[UInt8]] = []
  var version = 0x0600
  var streamName = "Workbook"

  init(_ records: [[UInt8]] = []) {
    sheets = [Sheet(records: records)]
  }

  static func record(_ kind: Int, _ bytes: [UInt8]) -> [UInt8] {
    kind.little(2) + bytes.count.little(2) + bytes
  }

  /// A cell: row from 1, column from 0, style, and the rest of its record.
  static func cell(
    _ kind: Int, row: Int, column: Int, style: Int = 0, _ rest: [UInt8]
  ) -> [UInt8] {
    record(kind, (row - 1).little(2) + column.little(2) + style.little(2) + rest)
  }

  static func number(row: Int, column: Int = 0, style: Int = 0, _ value: Double) -> [UInt8] {
    cell(0x0203, row: row, column: column, style: style, bits(value))
  }

  static func bits(_ value: Double) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * UInt64($0))) }
  }

  /// A formula with the eight bytes of its result.
  static func formula(
    row: Int, column: Int, result: [UInt8], code: [UInt8] = [0x1E, 1, 0]
  ) -> [UInt8] {
    cell(
      0x0006, row: row, column: column,
      result + [UInt8](repeating: 0, count: 6) + code.count.little(2) + code)
  }

  /// Characters of two bytes, with their count before them.
  static func wide(_ text: String) -> [UInt8] {
    text.utf16.count.little(2) + [1] + text.utf16.flatMap { Int($0).little(2) }
  }

  /// Characters of one byte.
  static func narrow(_ text: String) -> [UInt8] {
    text.unicodeScalars.count.little(2) + [0] + text.unicodeScalars.map { UInt8($0.value) }
  }

  static func sharedTexts(_ texts: [[UInt8]]) -> [UInt8] {
    record(0x00FC, texts.count.little(4) + texts.count.little(4) + texts.joined())
  }

  var stream: [UInt8] {
    let end = XLSWriter.record(0x000A, [])
    let head = XLSWriter.record(0x0809, version.little(2) + 5.little(2) + 0.little(4))
    let start =
      head + XLSWriter.record(0x0022, (isFrom1904 ? 1 : 0).little(2)) + globals.joined()
    let bodies = sheets.map { sheet in
      XLSWriter.record(0x0809, version.little(2) + 16.little(2) + 0.little(4))
        + sheet.records.joined() + end
    }
    let lists = sheets.reduce(0) { $0 + 12 + $1.name.utf8.count }
    var place = start.count + lists + end.count
    var stream = start
    for (sheet, body) in zip(sheets, bodies) {
      stream += XLSWriter.record(
        0x0085,
        place.little(4) + [UInt8(sheet.visibility), UInt8(sheet.type)]
          + [UInt8(sheet.name.utf8.count), 0] + Array(sheet.name.utf8))
      place += body.count
    }
    return stream + end + bodies.joined()
  }

  var bytes: [UInt8] { CompoundWriter.bytes([(streamName, stream)]) }
}
