import Foundation
import Intake
import TestSupport
import Testing

@Suite struct PersonSearchTests {
  private func search(_ asked: String, _ bytes: [UInt8]) throws -> PersonSearch.Finding {
    let path = NSTemporaryDirectory() + UUID().uuidString
    try Data(bytes).write(to: URL(filePath: path))
    defer { unlink(path) }
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    return try PersonSearch(#require(PersonText(asked))).search(descriptor: descriptor)
  }

  @Test func `a person is found in the cells of a text in any character set`() throws {
    let table = "Name,Miles\nMüller,3\nSmith,4\n"
    let sets: [String.Encoding] = [.utf8, .utf16, .windowsCP1252]
    for set in sets {
      let bytes = [UInt8](try #require(table.data(using: set)))
      #expect(try search("MÜLLER", bytes) == .named, "\(set)")
      #expect(try search("Millar", bytes) == .notNamed, "\(set)")
    }
  }

  @Test func `a first name and a surname in two columns are one person`() throws {
    let bytes = Array("Ref,First name,Surname\nA,Jane,Smith\nB,John,Jones\n".utf8)
    #expect(try search("Jane Smith", bytes) == .named)
    #expect(try search("Jane Jones", bytes) == .notNamed)
  }

  @Test func `a person is found behind the first piece of a long text and over its edge`() throws {
    for length in [300_000, 262_140, 262_144 - 4096 - 3] {
      let text = String(repeating: "x", count: length) + " Jane Smith "
      // No table: only the text itself can be searched.
      #expect(try search("Jane Smith", Array(text.utf8)) == .named, "\(length)")
      #expect(try search("Jane Smyth", Array(text.utf8)) == .notNamed, "\(length)")
    }
  }

  @Test func `the author of a workbook and its comments are searched as well`() throws {
    let writer = ZipWriter([
      .init("docProps/core.xml", "<creator>Jane Smith</creator>"),
      .init("xl/comments1.xml", "<t>ask E1023456 about this</t>"),
    ])
    #expect(try search("smith", writer.bytes) == .named)
    #expect(try search("E1023456", writer.bytes) == .named)
    #expect(try search("E1023457", writer.bytes) == .notNamed)
  }

  @Test func `what cannot be read is said, never taken for searched`() throws {
    #expect(try search("Jane Smith", Array("%PDF-1.7 nothing".utf8)) == .unreadable)
    #expect(try search("Jane Smith", Array("%PDF-1.7 Jane Smith".utf8)) == .named)
    #expect(try search("Jane Smith", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2]) == .unreadable)
    let broken: [UInt8] = Array("PK".utf8) + [3, 4] + [UInt8](repeating: 7, count: 90)
    #expect(try search("Jane Smith", broken) == .unreadable)
  }
}
