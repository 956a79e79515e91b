package import ImpactCore

/// `<name>.problems.csv`: a line for each row that was left out, for a spreadsheet.
package enum ProblemsFile {
  package static let header = "sheet,row,column,code,reason,what_to_do"

  /// UTF-8 with a byte-order mark, so that Excel shows it right.
  package static func content(_ problems: [Problem], sheets: [String]) -> [UInt8] {
    var text = "\u{FEFF}\(header)\r\n"
    for problem in problems {
      let sheet = sheets.indices.contains(problem.source.sheet) ? sheets[problem.source.sheet] : ""
      let cells = [
        cell(sheet), String(problem.source.row), cell(problem.column), cell(problem.code),
        cell(problem.reason), cell(problem.whatToDo),
      ]
      text += cells.joined(separator: ",") + "\r\n"
    }
    return Array(text.utf8)
  }

  private static let formulaStarts = Set("=+-@\t\r".unicodeScalars)
  private static let needingQuotes = Set(",\"\r\n\u{0B}\u{0C}\u{85}\u{2028}\u{2029}".unicodeScalars)

  /// Text that a spreadsheet shows and never runs: what begins like a formula gets an apostrophe.
  /// Looks at scalars, because a mark that combines with a comma still leaves a comma in the file.
  private static func cell(_ text: String) -> String {
    var scalars = text.unicodeScalars
    if let first = scalars.first, formulaStarts.contains(first) {
      scalars.insert("'", at: scalars.startIndex)
    }
    guard scalars.contains(where: needingQuotes.contains) else { return String(scalars) }
    let doubled = scalars.flatMap { $0 == "\"" ? ["\"", "\""] : [$0] }
    return String(String.UnicodeScalarView(["\""] + doubled + ["\""]))
  }
}
