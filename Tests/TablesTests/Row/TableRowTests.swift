import Tables
import Testing

struct TableRowTests {
  @Test func `a column past the end of a short row is empty`() throws {
    let file = try TextFile(Array("a,b,c\n1\n".utf8))
    var table = try TextTable(descriptor: file.descriptor)
    var row = TableRow()
    #expect(try table.next(&row))
    #expect(try table.next(&row))
    #expect(row.count == 1)
    #expect(row[0].text == "1")
    #expect(row[1].text == "")
    #expect(row[2].isBlank)
    #expect(row[-1].isBlank)
    #expect(row[.max].isBlank)
  }

  @Test func `a cell that is kept survives the next row`() throws {
    let file = try TextFile(Array("first,x\nsecond,y\n".utf8))
    var table = try TextTable(descriptor: file.descriptor)
    var row = TableRow()
    #expect(try table.next(&row))
    let kept = row[0]
    #expect(try table.next(&row))
    #expect(kept.text == "first")
    #expect(row[0].text == "second")
  }

  @Test(arguments: ["", " ", "\t \t", "\u{A0}", "\u{202F} ", "\"\r\n\""])
  func `spaces of every kind are blank`(_ text: String) throws {
    let file = try TextFile(Array("x,\(text),\n".utf8))
    var table = try TextTable(descriptor: file.descriptor)
    var row = TableRow()
    #expect(try table.next(&row))
    #expect(row[1].isBlank)
    #expect(!row.isBlank)
  }

  @Test(arguments: ["\n", ",,,\n", " , \u{A0}\n"])
  func `a row of blank cells is blank`(_ text: String) throws {
    let file = try TextFile(Array(text.utf8))
    var table = try TextTable(descriptor: file.descriptor)
    var row = TableRow()
    #expect(try table.next(&row))
    #expect(row.isBlank)
  }

  @Test(arguments: ["0", ".", "-", "\u{200B}"])
  func `anything else is not blank`(_ text: String) throws {
    let file = try TextFile(Array("\(text),\n".utf8))
    var table = try TextTable(descriptor: file.descriptor)
    var row = TableRow()
    #expect(try table.next(&row))
    #expect(!row[0].isBlank)
    #expect(!row.isBlank)
  }
}
