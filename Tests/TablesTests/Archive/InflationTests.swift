import Tables
import TestSupport
import Testing

/// Bombs, and workbooks that only look like them.
struct InflationTests {
  private let one = "<row><c><v>1</v></c></row>"
  private let refused = Reading.refused(.workbook(.inflatesTooFar))

  /// A workbook whose parts that are read have `total` bytes together, most of them in `name`.
  private func archive(_ total: Int, in name: String, _ text: String, _ tail: String) -> ZipWriter {
    var archive = XLSXWriter(rows: one).archive
    archive[name] = nil
    let others = archive.parts.filter { $0.name != "[Content_Types].xml" }
    let rest = total - others.map(\.content.count).reduce(0, +)
    archive.parts.append(
      .init(name, PartContent(text, paddedTo: rest, before: tail)))
    return archive
  }

  @Test func `a highly compressed list of styles is accepted up to the limit`() throws {
    let start = "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    func styles(_ total: Int) -> ZipWriter {
      archive(total, in: "xl/styles.xml", start, "</styleSheet>")
    }
    let most = styles(TableLimits.inflatedBytes)
    #expect(try WholeWorkbook.sheet(most.bytes).rows == [["1900-01-01"]])
    #expect(most.bytes.count < TableLimits.inflatedBytes / 150)
    #expect(Reading(styles(TableLimits.inflatedBytes + 1).bytes) == refused)
  }

  @Test(arguments: ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"])
  func `a bomb is refused before it is unpacked`(_ name: String) {
    let bomb = archive(TableLimits.inflatedBytes + 1, in: name, "<sst><si><t>", "</t></si></sst>")
    #expect(Reading(bomb.bytes) == refused)
  }

  @Test func `a bomb that lies about its size is damage`() {
    var bomb = archive(TableLimits.inflatedBytes, in: "xl/sharedStrings.xml", "<sst>", "</sst>")
    bomb.parts[bomb.parts.count - 1].size = 1000
    #expect(Reading(bomb.bytes) == .refused(.workbook(.damaged(.sharedTexts))))
  }

  @Test func `far more texts than the cells could show are refused`() throws {
    func xlsx(_ count: Int) -> [UInt8] {
      var archive = XLSXWriter(rows: one).archive
      archive["xl/sharedStrings.xml"] = .init(
        "xl/sharedStrings.xml", "<sst>\(String(repeating: "<si/>", count: count))</sst>")
      return archive.bytes
    }
    let room = (XLSXWriter(rows: one).archive["xl/worksheets/sheet1.xml"]?.content.count ?? 0) / 22
    #expect(try WholeWorkbook.sheet(xlsx(TableLimits.idleTexts + room)).rows == [["1"]])
    #expect(
      Reading(xlsx(TableLimits.idleTexts + room + 1)) == .refused(.workbook(.tooManyTexts)))
    #expect(Reading(xlsx(10_000_000)) == .refused(.workbook(.tooManyTexts)))
  }

  @Test func `what is not read may be as large as it likes`() throws {
    var archive = XLSXWriter(rows: one).archive
    var media = ZipWriter.Part("xl/media/film.avi", "x")
    media.size = Int(UInt32.max) - 1
    archive.parts.append(media)
    #expect(try WholeWorkbook.sheet(archive.bytes).rows == [["1"]])
  }

  @Test func `a long text in too many cells is refused`() throws {
    func bytes(_ cells: Int) -> [UInt8] {
      let row = "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 16) + "</row>"
      let rest = String(repeating: "<c t=\"s\"><v>0</v></c>", count: cells % 16)
      var writer = XLSXWriter(
        rows: String(repeating: row, count: cells / 16) + "<row>\(rest)</row>")
      writer.sharedTexts = ["<t>\(String(repeating: "x", count: TableLimits.cellBytes))</t>"]
      return writer.bytes
    }
    func rows(_ bytes: [UInt8]) throws -> Int {
      let source = try TextFile(bytes)
      var file = try TableFile(descriptor: source.descriptor)
      var row = TableRow()
      var rows = 0
      for _ in 1...2 {
        // A second reading counts from the beginning.
        try file.open(sheet: 0)
        while try file.next(&row) { rows += 1 }
      }
      return rows
    }
    let most = TableLimits.inflatedBytes / TableLimits.cellBytes
    #expect(try rows(bytes(most)) == 2 * most / 16)
    #expect(throws: TableFault.workbook(.inflatesTooFar)) { try rows(bytes(most + 1)) }
  }

  @Test func `a long row that is repeated too often is refused`() throws {
    let text = ODSWriter.text("<text:p>\(String(repeating: "x", count: 65_536))</text:p>")
    func bytes(_ count: Int) -> [UInt8] {
      ODSWriter.bytes(
        rows: "<table:table-row table:number-rows-repeated=\"\(count)\">\(text)</table:table-row>")
    }
    func rows(_ count: Int) throws -> Int {
      let source = try TextFile(bytes(count))
      var file = try TableFile(descriptor: source.descriptor)
      var row = TableRow()
      var rows = 0
      while try file.next(&row) { rows += 1 }
      return rows
    }
    let most = TableLimits.inflatedBytes / TableLimits.cellBytes + 1
    #expect(try rows(most) == most)
    #expect(throws: TableFault.workbook(.inflatesTooFar)) { try rows(most + 1) }
  }

  @Test func `shared texts beyond what memory holds come back the same`() throws {
    let texts = SharedTexts(memoryBytes: 32 << 10)
    func text(_ index: Int) -> [UInt8] {
      Array(
        String(repeating: "text \(index) ", count: index % 97 * (index % 89 == 0 ? 80 : 1)).utf8)
    }
    for index in 0..<5000 { try texts.append(text(index)) }
    var found: [UInt8] = []
    for index in (0..<5000).reversed() {
      found.removeAll(keepingCapacity: true)
      #expect(try texts.append(index, to: &found))
      #expect(found == text(index), "text \(index)")
    }
    #expect(try !texts.append(5000, to: &found))
    #expect(try !texts.append(-1, to: &found))
  }
}
