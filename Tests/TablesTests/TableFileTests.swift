import Glibc
import Tables
import TestSupport
import Testing

/// The front for files of every kind.
struct TableFileTests {
  @Test func `a text file is one sheet without a name, read as before`() throws {
    let bytes = Array("sep=;\na;b\n\n1;\"2\n3\"\n".utf8)
    let source = try TextFile(bytes)
    var file = try TableFile(descriptor: source.descriptor)
    #expect(file.sheets == [TableSheet(name: nil, position: 1)])
    guard case .text(let dialect) = file.format else {
      Issue.record("\(file.format)")
      return
    }
    #expect(dialect.delimiter == UInt8(ascii: ";"))
    var row = TableRow()
    for _ in 1...2 {
      try file.open(sheet: 0)
      var rows: [[String]] = []
      while try file.next(&row) { rows.append((0..<row.count).map { row[$0].text }) }
      #expect(rows == [["a", "b"], [""], ["1", "2\n3"]])
      #expect(file.remarks == [.separatorLine])
      #expect(file.mergedRanges.isEmpty)
    }
  }

  @Test func `sheets are read in any order, as often as wanted`() throws {
    var writer = XLSXWriter(rows: "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")
    writer.sheets.append(.init(name: "B", rows: "<row><c><v>3</v></c></row>"))
    let source = try TextFile(writer.bytes)
    var file = try TableFile(descriptor: source.descriptor)
    var row = TableRow()
    // The first sheet is open from the beginning.
    #expect(try file.next(&row))
    #expect(row[0].text == "1")
    for (sheet, rows) in [(1, ["3"]), (0, ["1", "2"]), (0, ["1", "2"]), (1, ["3"])] {
      try file.open(sheet: sheet)
      var found: [String] = []
      while try file.next(&row) { found.append(row[0].text) }
      #expect(found == rows)
      #expect(try !file.next(&row))
    }
  }

  @Test func `a row may go from a workbook to a text and back`() throws {
    let book = try TextFile(XLSXWriter(rows: "<row><c><v>1</v></c></row>").bytes)
    let text = try TextFile(Array("x\n".utf8))
    var row = TableRow()
    for (source, kind) in [(book, CellKind.number), (text, .text), (book, .number)] {
      var file = try TableFile(descriptor: source.descriptor)
      #expect(try file.next(&row))
      #expect(row[0].kind == kind)
      #expect(row[7].kind == .text)
    }
  }

  @Test func `a cell that is kept survives the next row of a workbook`() throws {
    let source = try TextFile(
      XLSXWriter(rows: "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>").bytes)
    var file = try TableFile(descriptor: source.descriptor)
    var row = TableRow()
    #expect(try file.next(&row))
    let kept = row[0]
    #expect(try file.next(&row))
    #expect(kept.text == "1")
  }

  @Test func `a descriptor that is not open is unreadable`() {
    #expect(throws: TableFault.unreadable(errno: EBADF)) { _ = try TableFile(descriptor: -1) }
  }

  @Test(arguments: [
    ("", TableFault.empty), ("%PDF-1.7\n", .notText(.pdf)), ("<html><body>", .notText(.html)),
  ])
  func `what is no table is refused for what it is`(_ text: String, _ fault: TableFault) {
    #expect(Reading(Array(text.utf8)) == .refused(fault))
  }
}
