/// The targets of `Package.swift` and what each depends on, read from its text.
enum PackageManifest {
  /// Without the test targets and what supports them.
  static func dependencies(in manifest: String) -> [String: Set<String>] {
    let starts = manifest.matches(of: #/\.(?:executableTarget|target|systemLibrary)\(/#)
    return starts.reduce(into: [:]) { targets, start in
      let call = balanced(manifest[start.range.upperBound...], open: "(", close: ")")
      guard let name = call.firstMatch(of: #/name:\s*"([^"]+)"/#),
        !call.contains("path: \"Tests/")
      else { return }
      var names: Set<String> = []
      if let list = call.firstMatch(of: #/dependencies:\s*\[/#) {
        let inside = balanced(call[list.range.upperBound...], open: "[", close: "]")
        // `external("Product", "package")` names a product of a package; all else our targets.
        for match in inside.matches(of: #/(?:external\("([^"]+)",\s*"[^"]+"\))|"([^"]+)"/#) {
          names.insert(String(match.1 ?? match.2 ?? ""))
        }
      }
      targets[String(name.1)] = names
    }
  }

  /// The text up to the bracket that closes the one just before it.
  private static func balanced(
    _ text: Substring, open: Character, close: Character
  ) -> Substring {
    var depth = 1
    for place in text.indices {
      if text[place] == open { depth += 1 }
      if text[place] == close { depth -= 1 }
      if depth == 0 { return text[..<place] }
    }
    return text
  }
}
