import Tables
import TestSupport
import Testing

struct TextTableTests {
  @Test func `a table can be read again from the start`() throws {
    let bytes = TextDialect.Encoding.windows1252.bytes(of: "sep=;\na;5\" é\nb;2\n")
    let file = try TextFile(bytes)
    var table = try TextTable(descriptor: file.descriptor)
    var row = TableRow()
    while try table.next(&row) {}
    let remarks = table.remarks
    #expect(remarks.count == 3)
    try table.rewind()
    #expect(table.remarks == [.separatorLine])
    #expect(try table.next(&row))
    #expect(row.number == 2)
    #expect(row[0].text == "a")
    while try table.next(&row) {}
    #expect(table.remarks == remarks)
  }

  @Test func `the end stays the end`() throws {
    let file = try TextFile(Array("a\n".utf8))
    var table = try TextTable(descriptor: file.descriptor)
    var row = TableRow()
    #expect(try table.next(&row))
    #expect(try !table.next(&row))
    #expect(try !table.next(&row))
  }

  /// A random table, whose text is written by rules of its own.
  private struct RandomTable {
    var rows: [[String]]
    var text: String

    init(_ random: inout SeededGenerator, delimiter: Character, letters: [Character]) {
      let columns = Int.random(in: 2...12, using: &random)
      rows = [(1...columns).map { "Column \($0)" }]
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        rows.append(
          (0..<columns).map { _ in
            String(
              (0..<Int.random(in: 0...12, using: &random)).map { _ in
                letters.randomElement(using: &random) ?? "x"
              })
          })
      }
      text = ""
      for row in rows {
        for (column, cell) in row.enumerated() {
          if column > 0 { text.append(delimiter) }
          let mustQuote = cell.unicodeScalars.contains { ",;\t|\"\r\n".unicodeScalars.contains($0) }
          let escaped = cell.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"")
          text += mustQuote || Bool.random(using: &random) ? "\"\(escaped)\"" : cell
        }
        text += ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      }
    }
  }

  private static let dialects: [TextDialect] = Array(",;\t|".utf8).flatMap { delimiter in
    [
      TextDialect(encoding: .utf8, delimiter: delimiter),
      TextDialect(encoding: .utf8, hasByteOrderMark: true, delimiter: delimiter),
      TextDialect(encoding: .utf16LittleEndian, delimiter: delimiter),
      TextDialect(encoding: .utf16LittleEndian, hasByteOrderMark: true, delimiter: delimiter),
      TextDialect(encoding: .utf16BigEndian, delimiter: delimiter),
      TextDialect(encoding: .utf16BigEndian, hasByteOrderMark: true, delimiter: delimiter),
      TextDialect(encoding: .windows1252, delimiter: delimiter),
    ]
  }

  @Test(arguments: SeededGenerator.seeds)
  func `a table written in any dialect is read back equal, in chunks of any size`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    for dialect in TextTableTests.dialects {
      let isWindows = dialect.encoding == .windows1252
      // In Windows-1252 a few letters in a row can be the bytes of one letter in UTF-8 (é££), which
      // no reader can tell apart; é alone never is.
      let letters = Array("abcXYZ019 .-,;\t|\"\r\n" + (isWindows ? "é" : "£é–ß漢𝄞"))
      let table = RandomTable(
        &random, delimiter: Character(Unicode.Scalar(dialect.delimiter)), letters: letters)
      let bytes = dialect.encoding.bytes(of: table.text, hasByteOrderMark: dialect.hasByteOrderMark)
      let whole = try WholeTable(bytes)
      #expect(whole.rows == table.rows, "seed \(seed), \(dialect)")
      let chunk = Int.random(in: 1...17, using: &random)
      let chunked = try WholeTable(bytes, chunkBytes: chunk)
      #expect(chunked == whole, "seed \(seed), \(dialect), chunks of \(chunk) bytes")
    }
  }

  private enum Outcome: Equatable {
    case read(WholeTable)
    case refused(TableFault)
    case unexpectedError

    init(_ bytes: [UInt8], chunkBytes: Int) {
      do {
        self = .read(try WholeTable(bytes, chunkBytes: chunkBytes))
      } catch let fault as TableFault {
        self = .refused(fault)
      } catch {
        self = .unexpectedError
      }
    }
  }

  @Test(arguments: SeededGenerator.seeds)
  func `random bytes never trap, and read alike in chunks of any size`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let likely = Array("ab1,,;\t|\"\"\r\n\r\n".utf8) + [0xC3, 0xA9, 0xE9, 0]
    for length in 0..<120 {
      let bytes = (0..<length).map { _ in
        Int.random(in: 0..<20, using: &random) == 0
          ? UInt8.random(in: 0...255, using: &random)
          : likely.randomElement(using: &random) ?? 0
      }
      let chunk = Int.random(in: 1...17, using: &random)
      let whole = Outcome(bytes, chunkBytes: TextTable.chunkBytes)
      #expect(whole != .unexpectedError, "seed \(seed), \(bytes)")
      #expect(Outcome(bytes, chunkBytes: chunk) == whole, "seed \(seed), \(bytes)")
    }
  }
}
