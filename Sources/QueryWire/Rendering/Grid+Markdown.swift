extension Grid {
  /// The rows as a Markdown table, the total in bold.
  public var markdown: String {
    let shown = shown
    let heads = columns.map { $0.head.joined(separator: " ") }
    let rules = columns.map { $0.isFigure ? "---:" : "---" }
    let total = shown.total.map { [$0.map { $0.isEmpty ? "" : "**\($0.markdownEscaped)**" }] } ?? []
    let body = shown.rows.map { $0.map(\.markdownEscaped) }
    return ([heads, rules] + body + total)
      .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }
}

extension String {
  /// The text without meaning to Markdown, on one line.
  var markdownEscaped: String {
    var output = ""
    for character in self.withoutControls {
      if "\\|*_`<>[]#".contains(character) { output.append("\\") }
      output.append(character)
    }
    return output
  }
}
