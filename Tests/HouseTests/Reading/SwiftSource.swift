/// One Swift file: its text, and the same text with comments and string literals blanked out,
/// so that words in prose are not taken for code.
struct SwiftSource {
  let path: String
  let text: String
  /// As many lines as `text`.
  let code: String

  init(path: String, text: String) {
    self.path = path
    self.text = text
    code = CodeOnly.of(text)
  }

  /// `Type` of `Type.swift` and of `Type+Aspect.swift`; `Outer.Inner` where the name has a dot.
  var subject: String {
    let name = path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
    return String(name.prefix { $0 != "+" })
  }

  /// Whether it declares or extends the type that it is named after, or makes others conform to it.
  var declaresItsSubject: Bool {
    let declarations = code.matches(
      of: #/\b(?:struct|class|enum|actor|protocol|typealias|extension)\s+([\w.]+)([^{\n]*)/#)
    return declarations.contains { declaration in
      let name = String(declaration.1)
      let words = declaration.2.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      return name == subject || name.hasSuffix(".\(subject)") || words.contains { $0 == subject }
    }
  }

  /// The module folder under `Sources` or `Tests`.
  var module: String {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? String(parts[1]) : ""
  }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  var codeLines: [Substring] { code.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The modules named in `import` lines, of whatever access and kind.
  var imports: [String] {
    codeLines.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { return nil }
      let before = words[..<place].allSatisfy { Self.importPrefixes.contains(String($0)) }
      let kind = Self.importKinds.contains(String(words[place + 1]))
      guard before, place + (kind ? 2 : 1) < words.count else { return nil }
      let module = words[place + (kind ? 2 : 1)]
      return String(module.prefix { $0 != "." && $0 != ";" })
    }
  }

  private static let importPrefixes: Set = [
    "public", "package", "internal", "fileprivate", "private", "@preconcurrency", "@testable",
    "@_exported",
  ]
  private static let importKinds: Set = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
  ]
}
