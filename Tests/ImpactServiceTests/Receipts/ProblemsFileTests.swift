import ImpactCore
import ImpactService
import Testing

/// Contract section 3: a spreadsheet shows the file and runs nothing of it.
@Suite struct ProblemsFileTests {
  private func problem(
    column: String = "Miles", reason: String = "This is not a number.",
    source: RowSource = RowSource(row: 3)
  ) -> Problem {
    Problem(
      source: source, column: column, code: "number-invalid", reason: reason,
      whatToDo: "Write a number.", state: .rejected)
  }

  private func text(_ problems: [Problem], sheets: [String] = []) -> String {
    String(decoding: ProblemsFile.content(problems, sheets: sheets), as: UTF8.self)
  }

  /// The cells of the first line below the header, by the rules of RFC 4180, byte by byte.
  private func cells(_ problem: Problem, sheets: [String] = []) -> [String] {
    let content = ProblemsFile.content([problem], sheets: sheets)
    let header = Array((ProblemsFile.header + "\r\n").utf8).count + 3
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in content[header...].dropLast(2) {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted: cells.append([])
      default: cells[cells.count - 1].append(byte)
      }
    }
    return cells.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `the header is the contract's, after a byte-order mark`() {
    #expect(
      ProblemsFile.content([], sheets: [])
        == [0xEF, 0xBB, 0xBF] + Array("sheet,row,column,code,reason,what_to_do\r\n".utf8))
  }

  @Test func `each problem is a line`() {
    let lines = text([problem(), problem(column: "")])
    #expect(
      lines == "\u{FEFF}sheet,row,column,code,reason,what_to_do\r\n"
        + ",3,Miles,number-invalid,This is not a number.,Write a number.\r\n"
        + ",3,,number-invalid,This is not a number.,Write a number.\r\n")
  }

  @Test func `the sheet is named where there are sheets`() {
    let second = problem(source: RowSource(sheet: 1, row: 9))
    #expect(cells(second, sheets: ["April", "May"]).prefix(2) == ["May", "9"])
    #expect(cells(second, sheets: []).prefix(2) == ["", "9"])
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "=\u{301}1"])
  func `what begins like a formula begins with an apostrophe`(text: String) {
    #expect(cells(problem(column: text))[2] == "'" + text)
    #expect(cells(problem(reason: text))[4] == "'" + text)
    #expect(cells(problem(), sheets: [text])[0] == "'" + text)
  }

  @Test(arguments: ["a=1", "12", "Miles", " =1", "", "’=1"])
  func `other text stays as it is`(text: String) {
    #expect(cells(problem(column: text))[2] == text)
  }

  @Test(arguments: [
    "a,b", "a \"quoted\" word", "\"", "two\nlines", "two\r\nlines", "a\u{2028}b", ",\"\n",
  ])
  func `separators, quotes and line breaks stay inside their cell`(text: String) {
    #expect(unquoted(problem(column: text)) == text)
  }

  @Test(arguments: ["a,\"\u{301},=1+1", "a,\u{301}=1+1", "x\"\u{20DD},=1"])
  func `a mark that combines with a quote or a comma opens no cell`(text: String) {
    #expect(cells(problem(column: text)).count == 6)
  }

  /// The column's cell with doubled quotes undone.
  private func unquoted(_ problem: Problem) -> String {
    let line = text([problem]).unicodeScalars.dropFirst(1 + ProblemsFile.header.count + 2)
    var cell = String(String.UnicodeScalarView(line)).dropFirst(",3,".count)
    guard cell.first == "\"" else { return String(cell.prefix { $0 != "," }) }
    cell = cell.dropFirst()
    var found = ""
    while let next = cell.first {
      cell = cell.dropFirst()
      if next == "\"" {
        guard cell.first == "\"" else { return found }
        cell = cell.dropFirst()
      }
      found.append(next)
    }
    return found
  }
}
