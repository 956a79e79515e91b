extension Report {
  /// The report for a terminal or a plain file.
  public func text(_ style: TextStyle) -> String {
    parts.map { part in
      switch part {
      case .heading(let text): style.strong(text.withoutControls) + "\n"
      case .line(let text): Report.lines(text.withoutControls, style.width, indent: 0)
      case .grid(let grid): grid.table(style)
      case .list(let entries): Report.list(entries, style)
      case .gap: "\n"
      }
    }.joined()
  }

  private static let step = 2

  /// Lines that keep what they are indented by when they are broken.
  private static func lines(_ text: String, _ width: Int?, indent: Int) -> String {
    guard let width else { return text + "\n" }
    let lines = text.wrapped(to: max(20, width - indent))
    return lines.joined(separator: "\n" + String(repeating: " ", count: indent)) + "\n"
  }

  private static func list(_ entries: [Entry], _ style: TextStyle) -> String {
    let names = entries.map { entry in
      String(repeating: " ", count: entry.indent * step) + entry.name.withoutControls
    }
    let width = (names.map(\.count).max() ?? 0) + step
    return zip(names, entries).map { name, entry in
      style.faint(name.padded(to: width))
        + lines(entry.value.withoutControls, style.width, indent: width)
    }.joined()
  }
}
