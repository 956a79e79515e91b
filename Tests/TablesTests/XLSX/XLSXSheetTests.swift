import Tables
import TestSupport
import Testing

/// What the cells of an XLSX sheet become.
struct XLSXSheetTests {
  @Test func `cells stand where their references say, and blank ones are no cells`() throws {
    let sheet = try WholeWorkbook.sheet(
      XLSXWriter(
        rows: """
          <row r="2"><c r="B2"><v>1</v></c><c r="D2" s="3"/><c r="E2"><v>2</v></c>\
          <c r="XFD2" s="1"/></row><row r="3"><c r="A3"/></row><row r="1000"><c r="A1000">\
          <v>3</v></c></row>
          """
      ).bytes)
    #expect(sheet.numbers == [2, 1000])
    #expect(sheet.rows == [["", "1", "", "", "2"], ["3"]])
  }

  @Test func `cells and rows without a reference follow one another`() throws {
    let sheet = try WholeWorkbook.sheet(
      XLSXWriter(
        rows: "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>"
      ).bytes)
    #expect(sheet.numbers == [1, 3])
    #expect(sheet.rows == [["1", "", "2"], ["3"]])
  }

  @Test func `texts come from the shared ones, from the cell or from a formula`() throws {
    var writer = XLSXWriter(
      rows: """
        <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>\
        <c r="C1" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is>\
        </c><c r="D1" t="str"><f>A1&amp;"x"</f><v>a &lt; b</v></c></row>
        """)
    writer.sharedTexts = [
      "<r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh>",
      "<t>first_x000D_\nsecond _x005F_x0041_</t>",
    ]
    let sheet = try WholeWorkbook.sheet(writer.bytes)
    #expect(
      sheet.rows == [["first\r\nsecond _x0041_", "rich text", "in line", "a < b"]])
    #expect(sheet.kinds == [[.text, .text, .text, .text]])
  }

  @Test func `booleans, errors and formulas are marked`() throws {
    let sheet = try WholeWorkbook.sheet(
      XLSXWriter(
        rows: """
          <row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>\
          <c r="C1" t="e"><v>#N/A</v></c><c r="D1"><f>A1+1</f><v>2</v></c>\
          <c r="E1"><f>A1+1</f></c><c r="F1"><f>TRUE()</f></c><c r="G1"><f>FALSE()</f><v></v></c>\
          <c r="H1" t="str"><f>""</f><v></v></c></row>
          """
      ).bytes)
    #expect(sheet.rows == [["TRUE", "FALSE", "#N/A", "2", "", "TRUE", "FALSE"]])
    #expect(
      sheet.kinds == [
        [.boolean, .boolean, .error, .number, .uncomputed, .boolean, .boolean]
      ])
  }

  @Test func `a row of formulas without values is a row`() throws {
    let sheet = try WholeWorkbook.sheet(
      XLSXWriter(rows: "<row r=\"5\"><c r=\"B5\"><f>A1</f></c></row>").bytes)
    #expect(sheet.numbers == [5])
    #expect(sheet.kinds == [[.text, .uncomputed]])
  }

  @Test func `a merged range has the value of its first cell and is known at once`() throws {
    let rows = (1...3).map { row in
      let cells = ["A", "B", "C"].map {
        "<c r=\"\($0)\(row)\"><v>\(row)</v></c>"
      }
      return "<row r=\"\(row)\">\(cells.joined())</row>"
    }
    let writer = XLSXWriter(
      rows: rows.joined(),
      tail: "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"C3\"/></mergeCells>")
    let sheet = try WholeWorkbook.sheet(writer.bytes)
    #expect(sheet.rows == [["1", "", "1"], ["", "", "2"], ["3", "3", "3"]])
    #expect(sheet.merged == ["0,1:1,2", "2,3:2,3"])

    let source = try TextFile(writer.bytes)
    var file = try TableFile(descriptor: source.descriptor)
    try file.open(sheet: 0)
    #expect(file.mergedRanges.count == 2)
  }

  @Test func `prefixes of namespaces make no difference`() throws {
    var archive = XLSXWriter(rows: "").archive
    archive["xl/worksheets/sheet1.xml"] = .init(
      "xl/worksheets/sheet1.xml",
      """
      <x:worksheet xmlns:x="\(XLSXWriter.main)"><x:sheetData><x:row r="1"><x:c r="A1" \
      t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row>\
      </x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>
      """)
    let sheet = try WholeWorkbook.sheet(archive.bytes)
    #expect(sheet.rows == [["a", "2"]])
    #expect(sheet.merged == ["0,1:0,2"])
  }

  @Test func `sheets have names, places and visibility`() throws {
    var writer = XLSXWriter(rows: "<row><c><v>1</v></c></row>")
    writer.sheets += [
      .init(name: "Old &amp; gone", state: "hidden", rows: ""),
      .init(name: "Lists", state: "veryHidden", rows: ""),
    ]
    let source = try TextFile(writer.bytes)
    let file = try TableFile(descriptor: source.descriptor)
    #expect(file.sheets.map(\.name) == ["Sheet1", "Old & gone", "Lists"])
    #expect(file.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    #expect(file.sheets.map(\.position) == [1, 2, 3])
  }

  @Test(arguments: [
    "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"2\"/><row r=\"1\"/>",
    "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "<row><c><v>one</v></c></row>",
    "<row><c t=\"s\"><v>7</v></c></row>", "<row><c t=\"s\"><v>-1</v></c></row>",
    "<row><c><v>1</c></v></row>",
  ])
  func `rows, cells and values that cannot be are damage`(_ rows: String) {
    #expect(
      Reading(XLSXWriter(rows: rows).bytes) == .refused(.workbook(.damaged(.sheet(1)))))
  }

  @Test func `merged ranges over one another are damage`() {
    let writer = XLSXWriter(
      rows: "<row r=\"3\"><c><v>1</v></c></row>",
      tail: "<mergeCells><mergeCell ref=\"A1:B4\"/><mergeCell ref=\"B2:C3\"/></mergeCells>")
    #expect(Reading(writer.bytes) == .refused(.workbook(.damaged(.sheet(1)))))
  }

  @Test func `the guidance beside a table may be too wide to read`() throws {
    var writer = XLSXWriter(rows: "<row r=\"17\"><c r=\"XFD17\"><v>1</v></c></row>")
    writer.sheets.append(.init(name: "Table", rows: "<row><c><v>7</v></c></row>"))
    let source = try TextFile(writer.bytes)
    var file = try TableFile(descriptor: source.descriptor)
    var row = TableRow()
    #expect(throws: TableFault.tooManyColumns(row: 17)) { _ = try file.next(&row) }
    #expect(TableFault.tooManyColumns(row: 17).concernsOneSheet)
    try file.open(sheet: 1)
    #expect(try file.next(&row))
    #expect(row[0].text == "7")
  }
}
