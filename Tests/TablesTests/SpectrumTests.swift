import Tables
import Testing

/// The cases of csv-spectrum, written anew: the same cells from CSV, XLSX and ODS.
struct SpectrumTests {
  static let tables: [[[String]]] = [
    [["first", "last", "address"], ["Ann", "Other", "120 any st., Anytown, WW 08123"]],
    [["a", "b", "c"], ["1", "", ""], ["2", "3", "4"]],
    [["a", "b"], ["1", "ha \n\"ha\" \nha"], ["3", "4"]],
    [["key", "val"], ["1", "{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}"]],
    [["a", "b", "c"], ["1", "2", "3"], ["Once upon \na time", "5", "6"], ["7", "8", "9"]],
    [["a", "b"], ["1", "ha \"ha\" ha"], ["3", "4"]],
    [["a", "b", "c"], ["1", "2", "3"], ["4", "5", "ʤ"], ["£", "–", "𝄞 漢"]],
    [["a", "b"], ["<&>", "' \" \\"], ["&amp;", "]]>"]],
    [["a", "b"], ["=1+1", "#N/A"], ["TRUE", "1.50"], ["007", "1E5"]],
  ]

  private func csv(_ table: [[String]]) -> String {
    table.map { row in
      row.map { cell in
        "\""
          + cell.split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\""
      }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  private func sharedXLSX(_ table: [[String]]) -> [UInt8] {
    let texts = Array(Set(table.joined())).sorted()
    var writer = XLSXWriter(
      rows: table.map { row in
        let cells = row.map { "<c t=\"s\"><v>\(texts.firstIndex(of: $0) ?? 0)</v></c>" }
        return "<row>\(cells.joined())</row>"
      }.joined())
    writer.sharedTexts = texts.map { "<t xml:space=\"preserve\">\($0.escaped)</t>" }
    return writer.bytes
  }

  private func inlineXLSX(_ table: [[String]]) -> [UInt8] {
    XLSXWriter(
      rows: table.map { row in
        let cells = row.map { "<c t=\"inlineStr\"><is><t>\($0.escaped)</t></is></c>" }
        return "<row>\(cells.joined())</row>"
      }.joined()
    ).bytes
  }

  private func ods(_ table: [[String]]) -> [UInt8] {
    ODSWriter.bytes(
      rows: table.map { row in
        let cells = row.map { cell in
          let lines = cell.split(separator: "\n", omittingEmptySubsequences: false).map {
            let spaced =
              $0.hasSuffix(" ")
              ? $0.dropLast().description.escaped + "<text:s/>"
              : $0.description.escaped
            return "<text:p>\(spaced)</text:p>"
          }
          return ODSWriter.text(lines.joined())
        }
        return "<table:table-row>\(cells.joined())</table:table-row>"
      }.joined())
  }

  @Test(arguments: tables)
  func `the same cells come from every kind of file`(_ table: [[String]]) throws {
    // Of a workbook's row, empty cells at its end are not told from none.
    let trimmed = table.map { row in
      Array(row.prefix((row.lastIndex { !$0.isEmpty } ?? -1) + 1))
    }
    #expect(try WholeWorkbook.sheet(Array(csv(table).utf8)).rows == table)
    for bytes in [sharedXLSX(table), inlineXLSX(table), ods(table)] {
      let sheet = try WholeWorkbook.sheet(bytes)
      #expect(sheet.rows == trimmed)
      #expect(sheet.numbers == Array(1...table.count))
      #expect(sheet.kinds.joined().allSatisfy { $0 == .text })
    }
  }
}
