extension Report {
  /// The report as Markdown.
  public var markdown: String {
    parts.map { part in
      switch part {
      case .heading(let text): "### \(text.markdownEscaped)\n\n"
      case .line(let text): "\(text.markdownEscaped)\n\n"
      case .grid(let grid): grid.markdown + "\n"
      case .list(let entries):
        entries.map { entry in
          String(repeating: "  ", count: entry.indent)
            + "- **\(entry.name.markdownEscaped):** \(entry.value.markdownEscaped)\n"
        }.joined() + "\n"
      case .gap: ""
      }
    }.joined()
  }
}
