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

/// Writes the container of old Office files: sectors of 512 bytes, small streams in pieces of 64.
enum CompoundWriter {
  private static let end = 0xFFFF_FFFE
  private static let free = 0xFFFF_FFFF

  static func bytes(_ streams: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var body: [UInt8] = []
    var table: [Int] = []
    /// Appends a chain of sectors and gives the first.
    func place(_ bytes: [UInt8]) -> Int {
      guard !bytes.isEmpty else { return end }
      let first = table.count
      let count = (bytes.count + 511) / 512
      table += (1..<count + 1).map { $0 == count ? end : first + $0 }
      body += bytes + [UInt8](repeating: 0, count: count * 512 - bytes.count)
      return first
    }
    var mini: [UInt8] = []
    var miniTable: [Int] = []
    var entries: [[UInt8]] = []
    for (index, stream) in streams.enumerated() {
      var first = end
      if stream.bytes.count < 4096 {
        first = miniTable.count
        let count = (stream.bytes.count + 63) / 64
        miniTable += (1..<count + 1).map { $0 == count ? end : first + $0 }
        mini += stream.bytes + [UInt8](repeating: 0, count: count * 64 - stream.bytes.count)
      } else {
        first = place(stream.bytes)
      }
      let next = index + 1 < streams.count ? index + 2 : free
      entries.append(entry(stream.name, 2, next: next, child: free, first, stream.bytes.count))
    }
    let miniStart = place(mini)
    let miniTableStart = place(miniTable.flatMap { $0.little(4) })
    let root = entry("Root Entry", 5, next: free, child: 1, miniStart, mini.count)
    let directory = place(root + entries.joined())
    // The table of sectors holds its own sectors too.
    let sectors = (table.count + 127) / 127
    let start = table.count
    table += [Int](repeating: 0xFFFF_FFFD, count: sectors)
    table += [Int](repeating: free, count: sectors * 128 - table.count)
    body += table.flatMap { $0.little(4) }
    return header(start, sectors, directory, miniTableStart) + body
  }

  private static func header(
    _ table: Int, _ sectors: Int, _ directory: Int, _ miniTable: Int
  ) -> [UInt8] {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    var head = signature + [UInt8](repeating: 0, count: 16)
    head += [0x3E, 3, 0xFFFE, 9, 6].flatMap { $0.little(2) }
    head += [UInt8](repeating: 0, count: 10)
    head += [sectors, directory, 0, 4096, miniTable, 1, end, 0].flatMap { $0.little(4) }
    return head + (0..<109).flatMap { ($0 < sectors ? table + $0 : free).little(4) }
  }

  private static func entry(
    _ name: String, _ type: UInt8, next: Int, child: Int, _ first: Int, _ size: Int
  ) -> [UInt8] {
    var bytes = (Array(name.utf16) + [0]).flatMap { Int($0).little(2) }
    let length = bytes.count
    bytes += [UInt8](repeating: 0, count: 64 - length)
    bytes += length.little(2)
    bytes += [type, 1]
    bytes += [free, next, child].flatMap { $0.little(4) }
    bytes += [UInt8](repeating: 0, count: 36)
    bytes += [first, size, 0].flatMap { $0.little(4) }
    return bytes
  }
}
