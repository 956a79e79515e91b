import Tables
import Testing

struct EncodingProbeTests {
  static let text = "Ref,Cost (£),Site\r\nA1,£4.50,Café – 1\r\nA2,£5,\"Site, B\"\r\n"
  static let rows = [
    ["Ref", "Cost (£)", "Site"], ["A1", "£4.50", "Café – 1"], ["A2", "£5", "Site, B"],
  ]

  @Test(
    arguments: [
      TextDialect.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252,
    ], [false, true])
  func `an encoding is told with and without mark`(
    _ encoding: TextDialect.Encoding, _ hasMark: Bool
  ) throws {
    let hasMark = hasMark && encoding != .windows1252
    let table = try WholeTable(
      encoding.bytes(of: EncodingProbeTests.text, hasByteOrderMark: hasMark))
    #expect(table.dialect.encoding == encoding)
    #expect(table.dialect.hasByteOrderMark == hasMark)
    #expect(table.rows == EncodingProbeTests.rows)
    #expect(table.remarks == (encoding == .windows1252 ? [.windows1252] : []))
  }

  @Test func `each line of a mixed file is read by itself`() throws {
    let bytes =
      TextDialect.Encoding.utf8.bytes(of: "a,b\n1,£\n")
      + TextDialect.Encoding.windows1252.bytes(of: "2,£\n3,Café\n4,x\n")
      + TextDialect.Encoding.utf8.bytes(of: "5,“é”\n")
    let table = try WholeTable(bytes)
    #expect(table.dialect.encoding == .utf8)
    #expect(table.rows.map(\.last) == ["b", "£", "£", "Café", "x", "“é”"])
    #expect(
      table.remarks.map(\.description) == [
        "The file mixes two character sets: rows 3 and 4 were read as Windows-1252."
      ])
  }

  @Test func `a Windows letter far below the beginning is read and remarked`() throws {
    let plain = String(repeating: "1,plain\n", count: 20_000)
    let table = try WholeTable(
      TextDialect.Encoding.windows1252.bytes(of: "a,b\n" + plain + "2,£\n"))
    #expect(table.rows.last == ["2", "£"])
    #expect(table.remarks == [.windows1252])
  }

  @Test func `every Windows letter is read`() throws {
    let bytes = Array("a,".utf8) + (0x80...0xFF).map { UInt8($0) } + Array(",b\n".utf8)
    let row = try #require(try WholeTable(bytes).rows.first)
    #expect(row.first == "a")
    #expect(row.last == "b")
    let letters = row[1].unicodeScalars.map(\.value)
    #expect(letters.count == 128)
    #expect(letters[0] == 0x20AC)
    #expect(letters[0x1F] == 0x178)
    #expect(Array(letters[0x20...]) == Array(0xA0...0xFF))
  }

  @Test func `quoted cells and short rows are decoded in their places`() throws {
    let bytes = TextDialect.Encoding.windows1252.bytes(of: "\"é\",b,\"\"\"ü\"\n£,,é\né\n")
    #expect(try WholeTable(bytes).rows == [["é", "b", "\"ü"], ["£", "", "é"], ["é"]])
  }

  @Test(arguments: 0..<8)
  func `a letter cut by the end of the probed head does not mislead`(_ shift: Int) throws {
    let line = String(repeating: "x", count: shift) + String(repeating: "é€𝄞", count: 10_000)
    let table = try WholeTable(TextDialect.Encoding.utf8.bytes(of: line.prefix(12_000) + "\n"))
    #expect(table.dialect.encoding == .utf8)
  }

  @Test func `halves of characters in UTF-16 are replaced and counted`() throws {
    let bytes =
      TextDialect.Encoding.utf16LittleEndian.bytes(of: "a,b\n", hasByteOrderMark: true)
      + [0x00, 0xD8, 0x41, 0x00, 0x00, 0xDC, 0x00, 0xD8, 0x41]
    let table = try WholeTable(bytes)
    #expect(table.rows.last == ["\u{FFFD}A\u{FFFD}\u{FFFD}\u{FFFD}"])
    #expect(table.remarks == [.replacedCharacters(4), .missingLastLineEnd])
  }

  @Test(arguments: [TextDialect.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian])
  func `characters of four bytes are read`(_ encoding: TextDialect.Encoding) throws {
    let table = try WholeTable(encoding.bytes(of: "a,𝄞😀\n", hasByteOrderMark: true))
    #expect(table.rows == [["a", "𝄞😀"]])
  }

  @Test(
    arguments: [
      TextDialect.Encoding.utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252,
    ], [1, 2, 511, 70_000])
  func `a tail of zero bytes is dropped and remarked`(
    _ encoding: TextDialect.Encoding, _ zeros: Int
  ) throws {
    let text = encoding.bytes(of: "a,é\n1,2\n")
    let table = try WholeTable(text + [UInt8](repeating: 0, count: zeros))
    #expect(table.rows == [["a", "é"], ["1", "2"]])
    #expect(table.remarks.contains(.zeroTail(bytes: zeros)))
  }

  @Test(arguments: [[], [0], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF, 0, 0]] as [[UInt8]])
  func `a file without any character is empty`(_ bytes: [UInt8]) {
    #expect(throws: TableFault.empty) { try WholeTable(bytes) }
  }

  @Test func `a file that begins with many zero bytes is not text`() {
    let bytes = [UInt8](repeating: 0, count: 9000) + Array("a,b\n".utf8)
    #expect(throws: TableFault.notText(.unknownBinary)) { try WholeTable(bytes) }
  }
}
