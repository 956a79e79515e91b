import Glibc
import Tables
import Testing

/// Each limit, at it and one past it.
struct TableLimitsTests {
  private func cells(_ total: Int) -> String {
    // Cells of 4,095 bytes and a comma; the last cell takes what is left.
    let whole = (total - 1) / 4096
    let cell = String(repeating: "x", count: 4095) + ","
    return String(repeating: cell, count: whole)
      + String(repeating: "y", count: total - whole * 4096)
  }

  @Test(arguments: ["\n", "\r\n", ""])
  func `a row of the greatest length is read, one byte more is refused`(_ end: String) throws {
    let whole = try WholeTable("a,b\n" + cells(TableLimits.rowBytes) + end)
    #expect(whole.rows.last?.map(\.utf8.count).reduce(255, +) == TableLimits.rowBytes)
    #expect(throws: TableFault.rowTooLong(row: 2)) {
      try WholeTable("a,b\n" + cells(TableLimits.rowBytes + 1) + end)
    }
  }

  @Test(arguments: [("", ""), ("\"", "\"")])
  func `a cell of the greatest length is read, one byte more is refused`(
    _ open: String, _ close: String
  ) throws {
    let text = String(repeating: "x", count: TableLimits.cellBytes)
    let table = try WholeTable("a\n\(open)\(text)\(close),b\n")
    #expect(table.rows.last == [text, "b"])
    #expect(throws: TableFault.cellTooLong(row: 2)) {
      try WholeTable("a\n\(open)\(text)x\(close),b\n")
    }
  }

  @Test func `a quoted cell over the most lines is read, one more was never closed`() throws {
    let lines = String(repeating: "x\r\n", count: TableLimits.cellLines)
    #expect(try WholeTable("a\n\"\(lines)\",b\n").rows.last == [lines, "b"])
    #expect(throws: TableFault.unclosedQuote(row: 2)) {
      try WholeTable("a\n\"\(lines)\n\",b\n")
    }
  }

  @Test func `a quote that swallows long rows was never closed`() {
    let row = String(repeating: "x", count: 1000) + "\n"
    let rows = String(repeating: row, count: TableLimits.cellBytes / 1000 + 1)
    #expect(throws: TableFault.unclosedQuote(row: 2)) { try WholeTable("a\n\"\(rows)\",b\n") }
  }

  @Test(arguments: ["", "\"x\""])
  func `the most columns are read, one more is refused`(_ first: String) throws {
    let row = first + String(repeating: ",", count: TableLimits.columns - 1)
    #expect(try WholeTable(row + "\n").rows.first?.count == TableLimits.columns)
    #expect(throws: TableFault.tooManyColumns(row: 1)) { try WholeTable(row + ",\n") }
  }

  @Test func `a file of the greatest size is opened, one byte more is refused`() throws {
    let file = try TextFile(Array("a,b\n1,2\n".utf8))
    try #require(pwrite(file.descriptor, "x", 1, TableLimits.fileBytes - 1) == 1)
    var table = try TextTable(descriptor: file.descriptor)
    var row = TableRow()
    #expect(try table.next(&row))
    #expect(row[1].text == "b")

    try #require(ftruncate(file.descriptor, TableLimits.fileBytes + 1) == 0)
    #expect(throws: TableFault.tooLarge) { _ = try TextTable(descriptor: file.descriptor) }
  }
}
