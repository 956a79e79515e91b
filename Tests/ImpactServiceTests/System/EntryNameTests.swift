import ImpactService
import Testing

@Suite struct EntryNameTests {
  @Test(arguments: ["", ".", "..", "a/b", "/", "a\0b"])
  func `what can be no entry is none`(text: String) {
    #expect(EntryName(text) == nil)
  }

  @Test(arguments: [
    ("claims.csv", 1, "claims.csv"), ("claims.csv", 2, "claims-2.csv"),
    ("claims.csv", 10_000, "claims-10000.csv"), ("claims", 2, "claims-2"),
    ("a.b.csv", 3, "a.b-3.csv"), (".hidden", 2, ".hidden-2"), ("claims.", 2, "claims-2."),
  ])
  func `a second file gets its number before its extension`(
    name: String, ordinal: Int, expected: String
  ) throws {
    #expect(try #require(EntryName(name)).numbered(ordinal) == EntryName(expected))
  }

  @Test(arguments: [1, 2, 10, 9_999])
  func `a name as long as can be leaves room for its receipt and keeps its extension`(
    ordinal: Int
  ) throws {
    let longest = try #require(EntryName(String(repeating: "n", count: 251) + ".csv"))
    let numbered = longest.numbered(ordinal)
    #expect(numbered.appending(".problems.csv").bytes.count == 255)
    #expect(numbered.display.hasSuffix(ordinal == 1 ? "n.csv" : "n-\(ordinal).csv"))
  }

  @Test func `a name of 255 bytes without extension gets its number at its end`() throws {
    let numbered = try #require(EntryName(String(repeating: "n", count: 255))).numbered(12)
    #expect(numbered.display == String(repeating: "n", count: 239) + "-12")
  }

  @Test func `an ending is put behind the name`() throws {
    #expect(
      try #require(EntryName("a.csv")).appending(".receipt.txt").display == "a.csv.receipt.txt")
  }

  @Test func `numbers make names that differ`() throws {
    let longest = try #require(EntryName(String(repeating: "n", count: 255)))
    #expect(Set((1...2000).map { longest.numbered($0) }).count == 2000)
  }

  @Test func `people see no control character and no broken text`() throws {
    let name = try #require(EntryName(bytes: Array("a\u{1B}[2J\nb".utf8) + [0xFF]))
    #expect(name.display == "a?[2J?b\u{FFFD}")
  }
}
