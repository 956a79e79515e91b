import ImpactCore
import Testing

struct BookTextTests {
  private func cells(_ text: String) throws -> [[String]] {
    try BookText.lines(of: Array(text.utf8), file: "t.csv")
  }

  @Test func `cells that repeat the line above are read like any other`() throws {
    let long = "a cell of more than eight bytes"
    #expect(
      try cells("\(long),b,\"c,\"\n\(long),b,\"c,\"\n\(long)s,bb,\"c\"\n\(long.dropLast()),,c\n")
        == [
          [long, "b", "c,"], [long, "b", "c,"], [long + "s", "bb", "c"],
          [String(long.dropLast()), "", "c"],
        ])
  }

  @Test func `a line may have fewer or more cells than the one above`() throws {
    #expect(
      try cells("a,b,c\na\na,b,c,d\n\na,b\n") == [
        ["a", "b", "c"], ["a"], ["a", "b", "c", "d"], [""], ["a", "b"],
      ])
  }

  @Test func `letters beyond ASCII are read`() throws {
    #expect(try cells("café,”\ncafé,x") == [["café", "”"], ["café", "x"]])
  }

  @Test func `after a fault the next line is read`() throws {
    var text = BookText(file: "t.csv", bytes: Array("a\nb\"\nc,d\n".utf8))
    #expect(try text.next() && text.cells == ["a"])
    #expect(throws: BookFault.self) { try text.next() }
    #expect(try text.next() && text.cells == ["c", "d"] && text.line == 3)
    #expect(try !text.next())
  }

  @Test func `cells, quoted cells and doubled quotes are read`() throws {
    #expect(
      try cells("a,\"b, c\",\"d \"\"e\"\"\",\n,\"\"\n") == [
        ["a", "b, c", "d \"e\"", ""], ["", ""],
      ])
  }

  @Test func `both line ends are read and the last one may be missing`() throws {
    #expect(try cells("a\r\nb\n") == [["a"], ["b"]])
    #expect(try cells("a\nb") == [["a"], ["b"]])
  }

  @Test(arguments: [
    ("a\n\"b", "A quote is not closed on this line."),
    ("a\nb\"c", "A quote stands inside a cell that does not begin with one."),
    ("a\n\"b\"c", "Text stands between a closing quote and the next comma."),
  ])
  func `a broken quote is refused with its line`(text: String, reason: String) {
    let fault = #expect(throws: BookFault.self) { try cells(text) }
    #expect(fault == BookFault(file: "t.csv", line: 2, reason: reason))
  }

  @Test func `what is not UTF-8 is refused with its line`() {
    let bytes: [UInt8] = [0x61, 0x0A, 0xE9]
    let fault = #expect(throws: BookFault.self) { try BookText.lines(of: bytes, file: "t.csv") }
    #expect(fault == BookFault(file: "t.csv", line: 2, reason: "The line is not UTF-8 text."))
  }
}
