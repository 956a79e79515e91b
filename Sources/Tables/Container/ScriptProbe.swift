/// Tells a program from a table: Defra once published a Python script as `.ods`.
enum ScriptProbe {
  /// `#!`, or a first line that is a statement with a second that looks like code too. One line
  /// alone might be a title such as "import mileage".
  static func isScript(_ text: ArraySlice<UInt8>) -> Bool {
    if text.starts(with: Array("#!".utf8)) || text.starts(with: Array("<?php".utf8)) { return true }
    let lines = text.split(
      maxSplits: 2, whereSeparator: { $0 == Ascii.lineFeed || $0 == Ascii.carriageReturn }
    ).prefix(2).map { String(decoding: $0, as: UTF8.self) }
    return lines.count == 2 && isStatement(lines[0]) && (isStatement(lines[1]) || isCode(lines[1]))
  }

  /// The ways in which programs in Python, JavaScript and their like begin.
  private static func isStatement(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    switch words.first {
    case "import":
      return words.count > 1
    case "from":
      return words.contains("import")
    case "const", "let", "var":
      return words.contains("=")
    case "def", "function", "class":
      return line.contains("(") || line.hasSuffix(":") || line.hasSuffix("{")
    case "#include", "'use", "\"use":
      return words.count == 2
    default:
      return false
    }
  }

  private static func isCode(_ line: String) -> Bool {
    line.contains("(") || line.contains(" = ")
      || ["//", "/*", "#", "@"].contains(where: line.hasPrefix)
  }
}
