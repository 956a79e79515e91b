import ImpactCore
import Testing

struct BookTextTests {
  private func cells(_ text: String) throws -> [[String]] {
    try BookText(file: "t.csv", bytes: Array(text.utf8)).lines.map(\.cells)
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
    let fault = #expect(throws: BookFault.self) { try BookText(file: "t.csv", bytes: bytes) }
    #expect(fault == BookFault(file: "t.csv", line: 2, reason: "The line is not UTF-8 text."))
  }
}
