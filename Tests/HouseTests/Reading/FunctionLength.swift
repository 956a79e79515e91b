/// A function, initialiser, subscript or computed property and the lines it takes, from its first
/// line to its closing brace.
struct FunctionLength {
  let path: String
  let name: String
  let lines: Int

  var key: String { "\(path) \(name)" }

  /// All of a file's, nested ones included.
  static func all(in source: SwiftSource) -> [FunctionLength] {
    let lines = source.codeLines
    return lines.indices.compactMap { start in
      guard let name = declaredName(lines[start]) else { return nil }
      guard let end = endOfBody(lines, from: start) else { return nil }
      return FunctionLength(path: source.path, name: name, lines: end - start + 1)
    }
  }

  /// What the line begins to declare, or nil where it declares nothing that has a body.
  private static func declaredName(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    for (place, word) in words.enumerated() {
      let head = word.prefix { $0 != "(" && $0 != "<" && $0 != "?" && $0 != "!" }
      switch head {
      case "init", "subscript", "deinit": return String(head)
      case "func":
        let rest = words.dropFirst(place + 1).joined(separator: " ")
        let isRaw = rest.hasPrefix("`")
        return isRaw ? "`\(rest.split(separator: "`")[0])`" : String(rest.prefix { $0 != "(" })
      case "var" where words.last == "{" && !words.contains("="):
        return words.dropFirst(place + 1).first.map { String($0.prefix { $0 != ":" }) }
      default: continue
      }
    }
    return nil
  }

  /// The line on which the body closes, or nil where there is no body (a requirement, a call).
  private static func endOfBody(_ lines: [Substring], from start: Int) -> Int? {
    var braces = 0
    var parentheses = 0
    for line in start..<lines.count {
      for character in lines[line].utf8 {
        switch character {
        case UInt8(ascii: "("), UInt8(ascii: "["): parentheses += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): parentheses -= 1
        case UInt8(ascii: "{"): braces += 1
        case UInt8(ascii: "}"): braces -= 1
        default: continue
        }
        if parentheses < 0 || braces < 0 { return nil }
        if braces == 0, character == UInt8(ascii: "}"), parentheses == 0 { return line }
      }
      if braces == 0, parentheses == 0, !continues(lines, after: line) { return nil }
    }
    return nil
  }

  /// Whether a declaration without a brace so far goes on in the next line.
  private static func continues(_ lines: [Substring], after line: Int) -> Bool {
    guard line + 1 < lines.count else { return false }
    let next = lines[line + 1].drop(while: \.isWhitespace)
    return ["{", "->", "where ", "throws", "async", ")"].contains { next.hasPrefix($0) }
  }
}
