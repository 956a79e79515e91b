import Fuzzing
import Tables
import Testing

/// An examination that could not complain would find nothing.
struct ExaminationTests {
  @Test(arguments: [
    ("1,000", CellKind.number), ("-0", .number), ("1.", .number), ("1234567890123456", .number),
    ("1E+", .number), ("2025-4-1", .date), ("2025-04-01 09:30", .dateTime), ("9:30", .time),
    ("10:60:00", .duration), ("1", .boolean), ("x", .uncomputed),
  ])
  func `a cell of another form than its kind has is told`(_ text: String, _ kind: CellKind) {
    let cell = Cell(utf8: Array(text.utf8)[...], kind: kind)
    #expect(CellForm.fault(of: cell, isText: false) != nil)
  }

  @Test(arguments: [
    ("-12.50", CellKind.number), ("100000000000000000", .number), ("1.5E+300", .number),
    ("2025-04-01", .date), ("2025-04-01T09:30:00", .dateTime), ("09:30:00", .time),
    ("136:15:00", .duration), ("TRUE", .boolean), ("", .uncomputed), ("", .text),
  ])
  func `a cell of the right form is not`(_ text: String, _ kind: CellKind) {
    let cell = Cell(utf8: Array(text.utf8)[...], kind: kind)
    #expect(CellForm.fault(of: cell, isText: false) == nil)
  }

  @Test func `a cell that is no text, or no UTF-8, is told`() {
    #expect(CellForm.fault(of: Cell(utf8: [0x31], kind: .number), isText: true) != nil)
    #expect(CellForm.fault(of: Cell(utf8: [0xFF], kind: .text), isText: true) != nil)
  }

  @Test(arguments: ["", " ", "no capital.", "No full stop"])
  func `what is no plain sentence is told`(_ text: String) {
    var complaints = Complaints()
    complaints.expectSentence(text, "It")
    #expect(complaints.list.count == 1)
  }

  @Test func `a plain sentence is not`() {
    var complaints = Complaints()
    complaints.expectSentence("Row 3 has no date.", "It")
    complaints.expect(true, "nothing")
    #expect(complaints.list.isEmpty)
  }

  @Test func `an input of parts is cut at its marks`() {
    let parts = InputParts(Array("first\nline\n== b\nsecond\n\n== c\n== d\n".utf8)).parts
    #expect(parts.map(\.name) == ["", "b", "c", "d"])
    let texts = parts.map { String(decoding: $0.content, as: UTF8.self) }
    #expect(texts == ["first\nline", "second\n", "", ""])
    #expect(InputParts([]).parts.isEmpty)
  }

  @Test(arguments: [
    ("numbers.txt", FuzzTarget.xlsx, "1"), ("values.txt", .ods, "1.5"),
    ("numbers.biff", .xls, "1.5"),
  ])
  func `an input of parts becomes a workbook that can be read`(
    _ name: String, _ target: FuzzTarget, _ first: String
  ) throws {
    let input = Corpus.bytes("\(Corpus.folder(of: target))/\(name)")
    let made =
      switch target {
      case .xlsx: WorkbookInput.xlsx(input)
      case .ods: WorkbookInput.ods(input)
      default: WorkbookInput.xls(input)
      }
    guard let file = MemoryFile(made) else {
      Issue.record("No file in memory can be had.")
      return
    }
    var table = try TableFile(descriptor: file.descriptor)
    var row = TableRow()
    #expect(try table.next(&row))
    #expect(row[0].text == first)
  }

  @Test func `a remark is pushed before an input so that it is cut in another place`() {
    let input = Array("<worksheet/>".utf8)
    #expect(WorkbookInput.pushed(input).map { $0.count > 60_000 } == true)
    #expect(WorkbookInput.pushed(input).map { $0.suffix(input.count).elementsEqual(input) } == true)
    #expect(WorkbookInput.pushed(Array("<?xml version=\"1.0\"?><a/>".utf8)) == nil)
    #expect(WorkbookInput.pushed([]) == nil)
  }
}
