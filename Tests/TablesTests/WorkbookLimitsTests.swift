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
    func read(_ count: Int) throws -> Int {
      let cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\"/>"
      let source = try TextFile(
        ODSWriter.bytes(
          rows: "<table:table-row table:number-rows-repeated=\"\(count)\">\(cell)"
            + "</table:table-row>"))
      var file = try TableFile(descriptor: source.descriptor)
      var row = TableRow()
      var rows = 0
      while try file.next(&row) { rows += 1 }
      return rows
    }
    #expect(try read(TableLimits.rows) == TableLimits.rows)
    #expect(throws: TableFault.workbook(.tooManyRows(sheet: 1))) { try read(TableLimits.rows + 1) }
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
