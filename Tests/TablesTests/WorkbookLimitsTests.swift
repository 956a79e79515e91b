import Tables
import TestSupport
import Testing

/// Each limit of workbooks, at it and one past it.
struct WorkbookLimitsTests {
  private let one = "<row><c><v>1</v></c></row>"

  private func row(_ number: Int, _ reference: String) -> String {
    "<row r=\"\(number)\"><c r=\"\(reference)\(number)\"><v>1</v></c></row>"
  }

  @Test func `the last column is read, one more is refused, without content it is not there`()
    throws
  {
    // AMJ is the 1,024th.
    #expect(try WholeWorkbook.sheet(XLSXWriter(rows: row(1, "AMJ")).bytes).rows[0].count == 1024)
    #expect(
      Reading(XLSXWriter(rows: row(1, "AMK")).bytes) == .refused(.tooManyColumns(row: 1)))
    #expect(
      Reading(XLSXWriter(rows: row(9, "ZZZZZZZZZZZZ")).bytes)
        == .refused(.tooManyColumns(row: 9)))
    let empty = "<row><c r=\"A1\"><v>1</v></c><c r=\"AMK1\" s=\"1\"/></row>"
    #expect(try WholeWorkbook.sheet(XLSXWriter(rows: empty).bytes).rows == [["1"]])
  }

  @Test func `a million columns are refused`() {
    let cells = String(repeating: "<c><v>1</v></c>", count: 1_000_000)
    #expect(
      Reading(XLSXWriter(rows: "<row>\(cells)</row>").bytes)
        == .refused(.tooManyColumns(row: 1)))
    let ods =
      "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\" "
      + "table:number-columns-repeated=\"1000000\"/></table:table-row>"
    #expect(Reading(ODSWriter.bytes(rows: ods)) == .refused(.tooManyColumns(row: 1)))
  }

  @Test func `repeated columns of an ODS are held to the limit`() throws {
    func bytes(_ count: Int) -> [UInt8] {
      ODSWriter.bytes(
        rows: "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\" "
          + "table:number-columns-repeated=\"\(count)\"/></table:table-row>")
    }
    #expect(try WholeWorkbook.sheet(bytes(TableLimits.columns)).rows[0].count == 1024)
    #expect(Reading(bytes(TableLimits.columns + 1)) == .refused(.tooManyColumns(row: 1)))
  }

  @Test func `the last row is read, one more is refused`() throws {
    let last = TableLimits.rows
    #expect(try WholeWorkbook.sheet(XLSXWriter(rows: row(last, "A")).bytes).numbers == [last])
    #expect(
      Reading(XLSXWriter(rows: row(last + 1, "A")).bytes)
        == .refused(.workbook(.tooManyRows(sheet: 1))))
    let empty = one + "<row r=\"\(last + 1)\"><c s=\"1\"/></row>"
    #expect(try WholeWorkbook.sheet(XLSXWriter(rows: empty).bytes).rows == [["1"]])
  }

  @Test func `repeated rows of an ODS are held to the limit`() throws {
    func read(_ counts: Int..., behind empty: Int = 0) throws -> Int {
      let space = "<table:table-row table:number-rows-repeated=\"\(empty)\"/>"
      let cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>"
      let sheets = counts.map { count in
        "<table:table table:name=\"\(count)\">\(empty > 0 ? space : "")<table:table-row "
          + "table:number-rows-repeated=\"\(count)\">\(cell)</table:table-row></table:table>"
      }
      let source = try TextFile(ODSWriter.archive(tables: sheets.joined()).bytes)
      var file = try TableFile(descriptor: source.descriptor)
      var row = TableRow()
      var rows = 0
      // Twice, because a sheet that is read again does not count again.
      for index in Array(counts.indices) + counts.indices {
        try file.open(sheet: index)
        while try file.next(&row) { rows += 1 }
      }
      return rows / 2
    }
    // The first of the rows is written and not repeated.
    let most = TableLimits.inflatedBytes / TableLimits.repeatedRowBytes + 1
    #expect(try read(most) == most)
    #expect(try read(most / 2, most / 2) == most / 2 * 2)
    #expect(throws: TableFault.workbook(.inflatesTooFar)) { try read(most + 1) }
    #expect(throws: TableFault.workbook(.inflatesTooFar)) { try read(most, 2) }
    #expect(try read(10, behind: TableLimits.rows - 10) == 10)
    #expect(throws: TableFault.workbook(.tooManyRows(sheet: 1))) {
      try read(11, behind: TableLimits.rows - 10)
    }
  }

  @Test func `an ODS whose sheets stand far behind one another is refused`() throws {
    func bytes(_ sheets: Int) -> [UInt8] {
      let row = "<table:table-row>\(ODSWriter.text("<text:p>1</text:p>"))</table:table-row>"
      let tables = String(
        repeating: "<table:table table:name=\"a\">\(row)</table:table>", count: sheets)
      var archive = ODSWriter.archive(tables: tables)
      guard var part = archive["content.xml"], case .bytes(let text) = part.content.pieces[0]
      else { return [] }
      // A part of 4 MB, nearly all of it the same byte.
      part.content = PartContent(text)
      part.content.pieces.append(.run(UInt8(ascii: " "), (4 << 20) - text.count))
      archive["content.xml"] = part
      return archive.bytes
    }
    let most = TableLimits.passedBytes / (4 << 20)
    let source = try TextFile(bytes(most))
    var file = try TableFile(descriptor: source.descriptor)
    var row = TableRow()
    #expect(try file.next(&row))
    #expect(Reading(bytes(most + 1)) == .refused(.workbook(.inflatesTooFar)))
  }

  @Test func `an XLSX whose sheets name one part over and over is refused`() throws {
    let part = 8 << 20
    func bytes(_ sheets: Int) -> [UInt8] {
      var writer = XLSXWriter(rows: one)
      writer.sheets = (1...sheets).map { .init(name: "\($0)", rows: one) }
      var archive = writer.archive
      let links = (0..<sheets).map {
        "<Relationship Id=\"s\($0)\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
      }
      archive["xl/_rels/workbook.xml.rels"] = .init(
        "xl/_rels/workbook.xml.rels", "<Relationships>\(links.joined())</Relationships>")
      archive["xl/worksheets/sheet1.xml"] = .init(
        "xl/worksheets/sheet1.xml",
        PartContent(
          "<worksheet xmlns=\"\(XLSXWriter.main)\"><sheetData>\(one)</sheetData>", paddedTo: part,
          before: "</worksheet>"))
      return archive.bytes
    }
    let most = TableLimits.inflatedBytes / part
    let source = try TextFile(bytes(most))
    var file = try TableFile(descriptor: source.descriptor)
    var row = TableRow()
    #expect(try file.next(&row))
    #expect(Reading(bytes(most + 1)) == .refused(.workbook(.inflatesTooFar)))
  }

  @Test func `a cell of the greatest length is read, one byte more is refused`() throws {
    func bytes(_ count: Int) -> [UInt8] {
      let text = String(repeating: "x", count: count)
      return XLSXWriter(rows: "<row><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row>").bytes
    }
    #expect(try WholeWorkbook.sheet(bytes(TableLimits.cellBytes)).rows[0][0].utf8.count == 65_536)
    #expect(Reading(bytes(TableLimits.cellBytes + 1)) == .refused(.cellTooLong(row: 1)))
  }

  @Test func `a row of the greatest length is read, one byte more is refused`() throws {
    func bytes(_ tail: String) -> [UInt8] {
      var writer = XLSXWriter(
        rows: "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 16) + tail + "</row>")
      writer.sharedTexts = ["<t>\(String(repeating: "x", count: TableLimits.cellBytes))</t>"]
      return writer.bytes
    }
    #expect(try WholeWorkbook.sheet(bytes("")).rows[0].count == 16)
    #expect(Reading(bytes("<c><v>1</v></c>")) == .refused(.rowTooLong(row: 1)))
  }

  @Test func `the most sheets are read, one more is refused`() throws {
    func bytes(_ count: Int) -> [UInt8] {
      var writer = XLSXWriter(rows: one)
      writer.sheets = (1...count).map { .init(name: "\($0)", rows: one) }
      return writer.bytes
    }
    #expect(try WholeWorkbook(bytes(TableLimits.sheets)).sheets.count == TableLimits.sheets)
    #expect(Reading(bytes(TableLimits.sheets + 1)) == .refused(.workbook(.tooManySheets)))
  }

  @Test func `the most merged ranges are read, one more is refused`() throws {
    func bytes(_ count: Int) -> [UInt8] {
      let ranges = (1...count).map { "<mergeCell ref=\"A\($0):B\($0)\"/>" }
      return XLSXWriter(rows: one, tail: "<mergeCells>\(ranges.joined())</mergeCells>").bytes
    }
    let most = TableLimits.mergedRanges
    #expect(try WholeWorkbook.sheet(bytes(most)).merged.count == most)
    #expect(Reading(bytes(most + 1)) == .refused(.workbook(.tooManyMergedRanges(sheet: 1))))
  }

  @Test func `the most parts are read, one more is refused`() throws {
    func bytes(_ count: Int) -> [UInt8] {
      var archive = XLSXWriter(rows: one).archive
      archive.parts += (archive.parts.count..<count).map { .init("media/\($0)", "") }
      return archive.bytes
    }
    #expect(try WholeWorkbook.sheet(bytes(TableLimits.archiveParts)).rows == [["1"]])
    #expect(
      Reading(bytes(TableLimits.archiveParts + 1)) == .refused(.workbook(.tooManyParts)))
  }

  @Test func `the deepest XML is read, one level more is refused`() throws {
    func bytes(_ depth: Int) -> [UInt8] {
      let levels = depth - 1
      let tail = String(repeating: "<e>", count: levels) + String(repeating: "</e>", count: levels)
      return XLSXWriter(rows: one, tail: tail).bytes
    }
    #expect(try WholeWorkbook.sheet(bytes(TableLimits.xmlDepth)).rows == [["1"]])
    #expect(
      Reading(bytes(TableLimits.xmlDepth + 1)) == .refused(.workbook(.tooDeep(.sheet(1)))))
    #expect(Reading(bytes(1_000_000)) == .refused(.workbook(.tooDeep(.sheet(1)))))
  }

  @Test func `a comment as long as a book is not held in memory`() throws {
    let comment = "<!-- \(String(repeating: "x", count: 2 * TableLimits.xmlPieceBytes)) -->"
    #expect(
      Reading(XLSXWriter(rows: one, tail: comment).bytes)
        == .refused(.workbook(.damaged(.sheet(1)))))
    let short = "<!-- \(String(repeating: "x", count: TableLimits.xmlPieceBytes / 2)) -->"
    #expect(try WholeWorkbook.sheet(XLSXWriter(rows: one, tail: short).bytes).rows == [["1"]])
  }
}
