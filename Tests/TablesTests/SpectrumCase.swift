import TestSupport
import Testing

/// A case of csv-spectrum, by its name there, with cells of our own.
struct SpectrumCase: CustomTestStringConvertible {
  let name: String
  let table: [[String]]
  var lineEnd = "\n"

  var testDescription: String { name }

  static let all = [
    SpectrumCase(
      name: "comma_in_quotes",
      table: [["first", "last", "address"], ["Ann", "Other", "120 any st., Anytown, WW 08123"]]),
    SpectrumCase(name: "empty", table: empty),
    SpectrumCase(name: "empty_crlf", table: empty, lineEnd: "\r\n"),
    SpectrumCase(
      name: "escaped_quotes", table: [["a", "b"], ["1", "ha \"ha\" ha"], ["3", "4"]]),
    SpectrumCase(
      name: "json",
      table: [["key", "val"], ["1", "{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}"]]),
    SpectrumCase(
      name: "location_coordinates",
      table: [
        ["Telephone", "Coordinates", "Place"], ["01132432799", "53.8068, -1.5208", "Leeds"],
        ["+44 113 206", "53°48'24.5\"N 1°31'14.9\"W", "York"], ["0", "", "\"LGI\""],
      ]),
    SpectrumCase(name: "newlines", table: newlines("\n")),
    SpectrumCase(name: "newlines_crlf", table: newlines("\r\n"), lineEnd: "\r\n"),
    SpectrumCase(
      name: "quotes_and_newlines", table: [["a", "b"], ["1", "ha \n\"ha\" \nha"], ["3", "4"]]),
    SpectrumCase(name: "simple", table: simple),
    SpectrumCase(name: "simple_crlf", table: simple, lineEnd: "\r\n"),
    SpectrumCase(
      name: "utf8",
      table: [["a", "b", "c"], ["1", "2", "3"], ["4", "5", "ʤ"], ["£", "–", "𝄞 漢"]]),
    SpectrumCase(name: "markup", table: [["a", "b"], ["<&>", "' \" \\"], ["&amp;", "]]>"]]),
    SpectrumCase(
      name: "look_alikes",
      table: [["a", "b"], ["=1+1", "#N/A"], ["TRUE", "1.50"], ["007", "1E5"]]),
  ]

  private static let simple = [["a", "b", "c"], ["1", "2", "3"]]
  private static let empty = [["a", "b", "c"], ["1", "", ""], ["2", "3", "4"]]

  private static func newlines(_ lineEnd: String) -> [[String]] {
    [
      ["a", "b", "c"], ["1", "2", "3"], ["Once upon \(lineEnd)a time", "5", "6"], ["7", "8", "9"],
    ]
  }

  enum Quoting: CaseIterable {
    case every, needed
    /// A quotation mark within a text is left bare, as in the real case of coordinates.
    case fewest
  }

  func csv(_ quoting: Quoting) -> [UInt8] {
    let lines = table.map { row in
      row.map { needsQuotes($0, quoting) ? quoted($0) : $0 }.joined(separator: ",") + lineEnd
    }
    return Array(lines.joined().utf8)
  }

  private func needsQuotes(_ cell: String, _ quoting: Quoting) -> Bool {
    switch quoting {
    case .every: true
    case .needed: cell.contains { "\",".contains($0) || $0.isNewline }
    case .fewest: cell.hasPrefix("\"") || cell.contains { $0 == "," || $0.isNewline }
    }
  }

  private func quoted(_ cell: String) -> String {
    let parts = cell.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"\(parts.joined(separator: "\"\""))\""
  }

  var sharedXLSX: [UInt8] {
    let texts = Array(Set(table.joined())).sorted()
    var writer = XLSXWriter(
      rows: rows { "<c t=\"s\"><v>\(texts.firstIndex(of: $0) ?? 0)</v></c>" })
    writer.sharedTexts = texts.map { "<t xml:space=\"preserve\">\(xlsx($0))</t>" }
    return writer.bytes
  }

  var inlineXLSX: [UInt8] {
    XLSXWriter(rows: rows { "<c t=\"inlineStr\"><is><t>\(xlsx($0))</t></is></c>" }).bytes
  }

  private func rows(_ cell: (String) -> String) -> String {
    table.map { "<row>\($0.map(cell).joined())</row>" }.joined()
  }

  /// As Excel writes it: XML would make one LF of a CR and a LF.
  private func xlsx(_ cell: String) -> String {
    cell.escaped.split(separator: "\r\n", omittingEmptySubsequences: false)
      .joined(separator: "_x000D_\n")
  }

  var ods: [UInt8] {
    let rows = table.map { row in
      let cells = row.map { cell in
        let lines = cell.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return ODSWriter.text(lines.map { "<text:p>\(ods($0))</text:p>" }.joined())
      }
      return "<table:table-row>\(cells.joined())</table:table-row>"
    }
    return ODSWriter.bytes(rows: rows.joined())
  }

  private func ods(_ line: Substring) -> String {
    line.hasSuffix(" ") ? "\(line.dropLast())".escaped + "<text:s/>" : "\(line)".escaped
  }
}
