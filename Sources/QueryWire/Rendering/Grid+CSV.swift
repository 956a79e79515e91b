import ImpactCore

extension Grid {
  /// The rows as CSV (RFC 4180, lines end with LF), figures exact, nothing known left empty. The
  /// total is left out, so that a column can be summed.
  ///
  /// A text that begins with `=`, `+`, `-`, `@`, tab or CR gets an apostrophe before it, so that a
  /// spreadsheet shows it and does not run it.
  public var csv: String {
    let lines = [columns.map { Cell.text($0.name) }] + rows
    return lines.map { $0.map(Grid.csvCell).joined(separator: ",") + "\n" }.joined()
  }

  private static func csvCell(_ cell: Cell) -> String {
    switch cell {
    case .nothing: return ""
    case .figure(let value): return value.description
    case .text(let text):
      let begins = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
      let safe = begins ? "'" + text : text
      guard safe.utf8.contains(where: { "\",\n\r".utf8.contains($0) }) else { return safe }
      return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
  }
}
