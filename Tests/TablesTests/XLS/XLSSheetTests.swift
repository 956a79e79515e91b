import Glibc
import Tables
import TestSupport
import Testing

/// What the cells of an old workbook become.
struct XLSSheetTests {
  private let error: [UInt8] = [2, 0, 0x2A, 0, 0, 0, 0xFF, 0xFF]

  @Test func `numbers of every form are shown exactly`() throws {
    let hundredths = (1235 << 2 | 3).little(4)
    let negative = (-7 << 2 | 2).little(4)
    // 0.5 by its upper bits, and as hundredths.
    let half = Array(XLSWriter.bits(0.5)[4...])
    let small = [half[0] | 1] + half[1...]
    let several =
      [hundredths, negative, half, small].flatMap { 0.little(2) + $0 } + 5.little(2)
    let sheet = try WholeWorkbook.sheet(
      XLSWriter([
        XLSWriter.number(row: 1, 87.3), XLSWriter.number(row: 1, column: 1, 0.1 + 0.2),
        XLSWriter.cell(0x027E, row: 1, column: 3, hundredths),
        XLSWriter.record(0x00BD, 1.little(2) + 2.little(2) + several),
      ]).bytes)
    #expect(
      sheet.rows == [["87.3", "0.3", "", "12.35"], ["", "", "12.35", "-7", "0.5", "0.005"]])
    #expect(sheet.numbers == [1, 2])
  }

  @Test(arguments: SeededGenerator.seeds)
  func `a binary number is shown as the C library prints it`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var numbers: [Double] = [
      0.1, 1e300, -2.5e-300, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 1e18,
    ]
    for _ in 0..<200 {
      let number = Double(bitPattern: random.next())
      if number.isFinite { numbers.append(number) }
      numbers.append(Double(Int.random(in: -10_000_000...10_000_000, using: &random)) / 100)
    }
    let sheet = try WholeWorkbook.sheet(
      XLSWriter(numbers.enumerated().map { XLSWriter.number(row: $0 + 1, $1) }).bytes)
    for (number, row) in zip(numbers, sheet.rows) {
      var text = [CChar](repeating: 0, count: 64)
      _ = withVaList([number]) { vsnprintf(&text, 64, "%.14e", $0) }
      let printed = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let expected = Double(String(decoding: printed, as: UTF8.self))
      #expect(Double(row[0]) == expected, "seed \(seed), \(number)")
    }
  }

  @Test func `booleans, errors and formulas are marked`() throws {
    let text: [UInt8] = [0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
    let none: [UInt8] = [3, 0, 0, 0, 0, 0, 0xFF, 0xFF]
    let sheet = try WholeWorkbook.sheet(
      XLSWriter([
        XLSWriter.cell(0x0205, row: 1, column: 0, [1, 0]),
        XLSWriter.cell(0x0205, row: 1, column: 1, [0, 0]),
        XLSWriter.cell(0x0205, row: 1, column: 2, [0x2A, 1]),
        XLSWriter.formula(row: 1, column: 3, result: XLSWriter.bits(12.5)),
        XLSWriter.formula(row: 1, column: 4, result: text),
        XLSWriter.record(0x0207, XLSWriter.wide("fünf €")),
        XLSWriter.formula(row: 1, column: 5, result: [1, 0, 1, 0, 0, 0, 0xFF, 0xFF]),
        XLSWriter.formula(row: 1, column: 6, result: error),
        XLSWriter.formula(row: 1, column: 7, result: none),
        XLSWriter.formula(row: 1, column: 8, result: none, code: [0x1D, 1]),
        XLSWriter.formula(row: 1, column: 9, result: none, code: [0x41, 35, 0]),
        XLSWriter.formula(row: 1, column: 10, result: none, code: [0x42, 0, 34, 0]),
      ]).bytes)
    #expect(
      sheet.rows == [
        [
          "TRUE", "FALSE", "#N/A", "12.5", "fünf €", "TRUE", "#N/A", "", "TRUE", "FALSE", "TRUE",
        ]
      ])
    #expect(
      sheet.kinds == [
        [
          .boolean, .boolean, .error, .number, .text, .boolean, .error, .uncomputed, .boolean,
          .boolean, .boolean,
        ]
      ])
  }

  @Test func `texts run over records, and change their width there`() throws {
    let long = String(repeating: "x", count: 3000)
    var writer = XLSWriter(
      (0..<5).map { XLSWriter.cell(0x00FD, row: 1, column: $0, $0.little(4)) } + [
        XLSWriter.cell(0x0204, row: 2, column: 0, XLSWriter.narrow("café")),
        XLSWriter.cell(0x00D6, row: 2, column: 1, XLSWriter.wide("漢") + [1, 0, 0, 0, 0, 0]),
      ])
    let rich: [UInt8] = 4.little(2) + [8] + 2.little(2) + Array("rich".utf8)
    let first: [[UInt8]] = [
      XLSWriter.narrow("one"), rich + [UInt8](repeating: 9, count: 8), 0.little(2) + [0],
      // Half of it in this record, in one byte each; the rest in the next, in two.
      6000.little(2) + [0] + Array(long.utf8),
    ]
    writer.globals = [
      XLSWriter.record(0x00FC, 5.little(4) + 5.little(4) + first.joined()),
      XLSWriter.record(
        0x003C,
        [1] + (0..<3000).flatMap { _ in 0x20AC.little(2) } + XLSWriter.wide("last")),
    ]
    let sheet = try WholeWorkbook.sheet(writer.bytes)
    #expect(
      sheet.rows == [
        ["one", "rich", "", long + String(repeating: "€", count: 3000), "last"], ["café", "漢"],
      ])
  }

  @Test func `formats make dates of numbers, and words in them do not`() throws {
    func format(_ id: Int, _ code: String) -> [UInt8] {
      XLSWriter.record(0x041E, id.little(2) + XLSWriter.narrow(code))
    }
    func style(_ id: Int) -> [UInt8] {
      XLSWriter.record(0x00E0, 0.little(2) + id.little(2) + [UInt8](repeating: 0, count: 16))
    }
    var writer = XLSWriter(
      (0..<4).map { XLSWriter.number(row: 1, column: $0, style: $0, 12.5) })
    writer.globals = [
      format(164, "0.0 \"miles\""), format(165, "[h]:mm"), style(0), style(164), style(165),
      style(14),
    ]
    var sheet = try WholeWorkbook.sheet(writer.bytes)
    #expect(sheet.rows == [["12.5", "12.5", "300:00:00", "1900-01-12"]])
    #expect(sheet.kinds == [[.number, .number, .duration, .date]])
    writer.isFrom1904 = true
    sheet = try WholeWorkbook.sheet(writer.bytes)
    #expect(sheet.rows[0].last == "1904-01-13")
  }

  @Test func `merged ranges, hidden sheets and charts are known`() throws {
    let ranges = [0, 1, 0, 1].flatMap { $0.little(2) }
    let chart = [
      XLSWriter.record(0x0809, 0x0600.little(2) + 0x20.little(2)), XLSWriter.number(row: 9, 9),
      XLSWriter.record(0x000A, []),
    ]
    var writer = XLSWriter(
      [
        XLSWriter.number(row: 1, 1), XLSWriter.number(row: 1, column: 1, 2),
        XLSWriter.number(row: 1, column: 2, 3), XLSWriter.number(row: 2, 4),
      ] + chart + [
        XLSWriter.number(row: 4, 5), XLSWriter.record(0x00E5, 1.little(2) + ranges),
      ])
    writer.sheets += [
      .init(name: "Chart", type: 2), .init(name: "Hidden", visibility: 1),
      .init(name: "Very", visibility: 2),
    ]
    let book = try WholeWorkbook(writer.bytes)
    #expect(book.format == .xls)
    #expect(book.sheets.map(\.name) == ["Sheet1", "Hidden", "Very"])
    #expect(book.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    #expect(book.sheets[0].rows == [["1", "", "3"], ["5"]])
    #expect(book.sheets[0].numbers == [1, 4])
    #expect(book.sheets[0].merged == ["0,1:1,2"])
  }

  @Test func `small and large containers are read`() throws {
    for count in [1, 100, 5000] {
      let sheet = try WholeWorkbook.sheet(
        XLSWriter((1...count).map { XLSWriter.number(row: $0, Double($0)) }).bytes)
      #expect(sheet.rows == (1...count).map { ["\($0)"] })
    }
  }

  @Test func `what cannot be read is named`() {
    var writer = XLSWriter([XLSWriter.number(row: 1, 1)])
    writer.globals = [XLSWriter.record(0x002F, [0, 0])]
    #expect(Reading(writer.bytes) == .refused(.workbook(.encrypted)))
    writer = XLSWriter()
    writer.version = 0x0500
    #expect(Reading(writer.bytes) == .refused(.workbook(.unknownEdition)))
    writer.streamName = "Book"
    #expect(Reading(writer.bytes) == .refused(.workbook(.unknownEdition)))
    writer.streamName = "WordDocument"
    #expect(Reading(writer.bytes) == .refused(.workbook(.noWorkbook)))
    writer.streamName = "EncryptedPackage"
    #expect(Reading(writer.bytes) == .refused(.workbook(.encrypted)))
    let backwards = XLSWriter([XLSWriter.number(row: 2, 1), XLSWriter.number(row: 1, 1)])
    #expect(Reading(backwards.bytes) == .refused(.workbook(.damaged(.sheet(1)))))
    let noText = XLSWriter([XLSWriter.cell(0x00FD, row: 1, column: 0, 3.little(4))])
    #expect(Reading(noText.bytes) == .refused(.workbook(.damaged(.sheet(1)))))
  }

  @Test func `a file that ends early is only a part of the workbook`() {
    let bytes = XLSWriter((1...500).map { XLSWriter.number(row: $0, 1) }).bytes
    for count in stride(from: 512, to: bytes.count - 512, by: 512) {
      #expect(Reading(Array(bytes[..<count])) == .refused(.workbook(.truncated)), "\(count)")
    }
  }

  @Test func `sheets that lie over one another are refused`() throws {
    var writer = XLSWriter([XLSWriter.number(row: 1, 1)])
    writer.sheets.append(writer.sheets[0])
    var stream = writer.stream
    #expect(try WholeWorkbook(writer.bytes).sheets.count == 2)
    let lists = stream.indices.filter { stream[$0...].starts(with: [0x85, 0]) }
    stream.replaceSubrange(lists[1] + 4..<lists[1] + 8, with: stream[lists[0] + 4..<lists[0] + 8])
    #expect(
      Reading(CompoundWriter.bytes([("Workbook", stream)]))
        == .refused(.workbook(.overlappingParts)))
    // What begins in the first sheet would only end in the second.
    writer.sheets[0].records = [XLSWriter.record(0x0809, [0, 6, 0x10, 0, 0, 0, 0, 0])]
    #expect(Reading(writer.bytes) == .refused(.workbook(.overlappingParts)))
  }
}
