import Tables
import TestSupport
import Testing

/// What the cells of an ODS sheet become.
struct ODSSheetTests {
  private func sheet(_ rows: String) throws -> WholeWorkbook.Sheet {
    try WholeWorkbook.sheet(ODSWriter.bytes(rows: rows))
  }

  private func cell(_ attributes: String, _ text: String = "") -> String {
    "<table:table-cell \(attributes)><text:p>\(text)</text:p></table:table-cell>"
  }

  @Test func `values are taken from their attributes, not from what is shown`() throws {
    let cells = [
      cell("office:value-type=\"float\" office:value=\"12.50\"", "12,5"),
      cell("office:value-type=\"percentage\" office:value=\"0.12\"", "12%"),
      cell("office:value-type=\"currency\" office:value=\"0.30000000000000004\"", "£0"),
      cell("office:value-type=\"date\" office:date-value=\"2025-04-01\"", "1 Apr"),
      cell("office:value-type=\"date\" office:date-value=\"2025-04-01T09:30:00.5\"", "1 Apr"),
      cell("office:value-type=\"time\" office:time-value=\"PT36H15M07.25S\"", "12:15"),
      cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "WAHR"),
      cell("office:value-type=\"string\" calcext:value-type=\"error\"", "#N/A"),
      cell("office:value-type=\"string\" office:string-value=\"real\"", "shown"),
    ]
    let sheet = try sheet("<table:table-row>\(cells.joined())</table:table-row>")
    #expect(
      sheet.rows == [
        [
          "12.5", "0.12", "0.3", "2025-04-01", "2025-04-01T09:30:00", "36:15:07", "TRUE", "#N/A",
          "real",
        ]
      ])
    #expect(
      sheet.kinds == [
        [.number, .number, .number, .date, .dateTime, .duration, .boolean, .error, .text]
      ])
  }

  @Test func `spaces count as XML writes them, and as text elements say`() throws {
    let cells = [
      "<text:p> a \n  b<text:s/><text:s text:c=\"2\"/>c </text:p>",
      "<text:p>one</text:p><text:p>two<text:tab/>x<text:line-break/>y</text:p>",
      "<text:p>in <text:span>span <text:a>link</text:a></text:span></text:p>",
      "<office:annotation><text:p>a comment</text:p></office:annotation><text:p>cell</text:p>",
      "<draw:frame><draw:text-box><text:p>no</text:p></draw:text-box></draw:frame>",
    ]
    let sheet = try sheet(
      "<table:table-row>\(cells.map(ODSWriter.text).joined())</table:table-row>")
    #expect(sheet.rows == [["a b   c", "one\ntwo\tx\ny", "in span link", "cell"]])
  }

  @Test func `repeated cells and rows are repeated, and empty ones are not made`() throws {
    let sheet = try sheet(
      """
      <table:table-row table:number-rows-repeated="3"><table:table-cell \
      table:number-columns-repeated="16384"/></table:table-row>\
      <table:table-row table:number-rows-repeated="2"><table:table-cell/><table:table-cell \
      office:value-type="float" office:value="7" table:number-columns-repeated="3"/>\
      <table:table-cell table:number-columns-repeated="16380"/></table:table-row>\
      <table:table-header-rows><table:table-row>\(ODSWriter.text("<text:p>x</text:p>"))\
      </table:table-row></table:table-header-rows>\
      <table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>
      """)
    #expect(sheet.numbers == [4, 5, 6])
    #expect(sheet.rows == [["", "7", "7", "7"], ["", "7", "7", "7"], ["x"]])
  }

  @Test func `a merged range has the value of its first cell`() throws {
    let sheet = try sheet(
      """
      <table:table-row><table:table-cell table:number-columns-spanned="2" \
      table:number-rows-spanned="2" office:value-type="string"><text:p>a</text:p>\
      </table:table-cell><table:covered-table-cell/>\(ODSWriter.text("<text:p>b</text:p>"))\
      </table:table-row><table:table-row><table:covered-table-cell \
      table:number-columns-repeated="2" office:value-type="string"><text:p>no</text:p>\
      </table:covered-table-cell>\(ODSWriter.text("<text:p>c</text:p>"))</table:table-row>
      """)
    #expect(sheet.rows == [["a", "", "b"], ["", "", "c"]])
    #expect(sheet.merged == ["0,1:1,2"])
  }

  @Test func `a formula without a value is marked, and the two constants are known`() throws {
    let sheet = try sheet(
      """
      <table:table-row><table:table-cell table:formula="of:=[.B2]+1"/><table:table-cell \
      table:formula="of:=TRUE()"/><table:table-cell table:formula="of:=FALSE()"/>\
      <table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>\
      </table:table-row>
      """)
    #expect(sheet.rows == [["", "TRUE", "FALSE", "2"]])
    #expect(sheet.kinds == [[.uncomputed, .boolean, .boolean, .number]])
  }

  @Test func `sheets are told apart, hidden ones by their style`() throws {
    let row = "<table:table-row>\(ODSWriter.text("<text:p>x</text:p>"))</table:table-row>"
    let nested =
      "<table:table-row><table:table-cell><table:table table:name=\"inner\">\(row)</table:table>"
      + "</table:table-cell></table:table-row>"
    let book = try WholeWorkbook(
      ODSWriter.archive(
        tables: """
          <table:table table:name="A">\(nested)</table:table><table:table table:name="B" \
          table:style-name="gone">\(row)\(row)</table:table>
          """
      ).bytes)
    #expect(book.format == .ods)
    #expect(book.sheets.map(\.name) == ["A", "B"])
    #expect(book.sheets.map(\.visibility) == [.visible, .hidden])
    #expect(book.sheets.map(\.rows) == [[], [["x"], ["x"]]])
  }

  @Test(arguments: [
    "float\" office:value=\"one", "date\" office:date-value=\"01/04/2025",
    "date\" office:date-value=\"2025-04-01T9", "time\" office:time-value=\"12:00", "float",
  ])
  func `values that cannot be are damage`(_ value: String) {
    let row = "<table:table-row>\(cell("office:value-type=\"\(value)\""))</table:table-row>"
    #expect(
      Reading(ODSWriter.bytes(rows: row)) == .refused(.workbook(.damaged(.sheet(1)))))
  }

  @Test func `an encrypted spreadsheet is refused as such`() {
    var archive = ODSWriter.archive(tables: "")
    archive["META-INF/manifest.xml"] = .init(
      "META-INF/manifest.xml",
      "<manifest:manifest xmlns:manifest=\"m\"><manifest:encryption-data/></manifest:manifest>")
    #expect(Reading(archive.bytes) == .refused(.workbook(.encrypted)))
  }

  @Test func `another document of OpenDocument is no workbook`() {
    let archive = ZipWriter([
      .init(
        "content.xml",
        "<office:document-content xmlns:office=\"o\"><office:text/>"
          + "</office:document-content>")
    ])
    #expect(Reading(archive.bytes) == .refused(.workbook(.noWorkbook)))
  }
}
