import Tables
import TestSupport
import Testing

/// Workbooks with wrong bytes in them: whatever comes out, nothing traps and nothing hangs.
struct WorkbookDamageTests {
  private static let workbooks: [[UInt8]] = {
    var xlsx = XLSXWriter(
      rows: "<row><c t=\"s\"><v>0</v></c><c s=\"0\"><v>45748</v></c></row>",
      tail: "<mergeCells><mergeCell ref=\"A5:B6\"/></mergeCells>")
    xlsx.sharedTexts = ["<t>text</t>"]
    xlsx.formats = ["14"]
    var stored = xlsx.archive
    for index in stored.parts.indices { stored.parts[index].isDeflated = false }
    var xls = XLSWriter([
      XLSWriter.cell(0x00FD, row: 1, column: 0, 0.little(4)), XLSWriter.number(row: 2, 1.5),
      XLSWriter.record(0x00E5, 1.little(2) + [5, 6, 0, 1].flatMap { $0.little(2) }),
    ])
    xls.globals = [
      XLSWriter.sharedTexts([XLSWriter.wide("text")]),
      XLSWriter.record(0x041E, 164.little(2) + XLSWriter.narrow("dd/mm/yy")),
    ]
    let row = "<table:table-row>\(ODSWriter.text("<text:p>x</text:p>"))</table:table-row>"
    return [xlsx.bytes, stored.bytes, xls.bytes, ODSWriter.bytes(rows: row)]
  }()

  @Test(arguments: SeededGenerator.seeds)
  func `wrong bytes anywhere are read or refused`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for workbook in WorkbookDamageTests.workbooks {
      for _ in 0..<60 {
        var bytes = workbook
        for _ in 0...Int.random(in: 0..<6, using: &random) {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          bytes[place] =
            [0, 0xFF, 0x7F, UInt8.random(in: 0...255, using: &random)]
            .randomElement(using: &random) ?? 0
        }
        #expect(Reading(bytes) != .unexpectedError, "seed \(seed)")
      }
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `checksums aside, wrong markup is read or refused`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let markup = Array(
      """
      <worksheet><sheetData><row r="1"><c r="A1" s="0" t="s"><v>0</v></c><c r="B1"><f>A1</f>\
      <v>1.5E-3</v></c></row><row r="7"><c t="inlineStr"><is><t>a&amp;_x000D_</t></is></c></row>\
      </sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>
      """.utf8)
    for _ in 0..<100 {
      var bytes = markup
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = Array("0159 -.E\"<>/:_xA&".utf8).randomElement(using: &random) ?? 0
      }
      var archive = XLSXWriter(rows: "").archive
      let name = "xl/worksheets/sheet1.xml"
      archive[name] = .init(name, PartContent(bytes))
      #expect(Reading(archive.bytes) != .unexpectedError, "seed \(seed)")
    }
  }
}
