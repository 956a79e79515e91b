import Testing

/// Something that must not stand in our files, and where.
struct BannedWord: CustomTestStringConvertible, Sendable {
  enum Place: Sendable {
    /// Anything we write, prose included.
    case everywhere
    /// Code of any module, comments and strings aside.
    case sources
    /// Code of the modules in which every figure is exact.
    case exactModules
    /// Code of the tests.
    case tests
  }

  let why: String
  let pattern: String
  let place: Place

  var testDescription: String { why }

  /// Patterns are written so that they do not find themselves.
  static let all = [
    BannedWord(
      why: "unfinished work", pattern: #"\b(TO[D]O|FIX[M]E|XX[X]|HAC[K])\b"#, place: .everywhere),
    BannedWord(
      why: "a path of one machine",
      pattern: #"(^|[\s"'`(=:])/(wor[k]|far[m]|roo[t]|opt/swif[t]|hom[e]/[a-z]+)/"#,
      place: .everywhere),
    BannedWord(
      why: "a name that says nothing",
      pattern: #"\b(struct|class|enum|actor|protocol)\s+\w*"#
        + #"(Utils?|Utilit(y|ies)|Helpers?|Manager|Common|Extensions)\b"#,
      place: .sources),
    BannedWord(
      why: "a crash on data", pattern: #"\btry!|\bas!|\bfatalError\s*\("#, place: .sources),
    BannedWord(
      why: "binary floating point in an exact module",
      pattern: #"\b(Double|Float|CGFloat|Decimal)\b"#,
      place: .exactModules),
    BannedWord(
      why: "waiting by the clock in a test",
      pattern: #"\b(u|nano|Thread\.|Task\.|clock\.)?sleep\s*\("#, place: .tests),
    BannedWord(
      why: "an inside seen through a back door", pattern: #"@testable"#, place: .tests),
  ]

  /// `path:line: why` for each place where it stands.
  func findings(in files: [String]) -> [String] {
    guard let expression = try? Regex(pattern) else { return ["no pattern: \(pattern)"] }
    return files.filter(covers).flatMap { path in
      lines(of: path).enumerated().compactMap { number, line in
        line.contains(expression) ? "\(path):\(number + 1): \(why): \(line)" : nil
      }
    }
  }

  private func covers(_ path: String) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    switch place {
    case .everywhere: return !path.hasPrefix("Factors/")
    case .sources: return parts[0] == "Sources" && path.hasSuffix(".swift")
    case .exactModules:
      return parts[0] == "Sources" && path.hasSuffix(".swift")
        && ModuleTable.exact.contains(parts[1])
    case .tests: return parts[0] == "Tests" && path.hasSuffix(".swift")
    }
  }

  private func lines(of path: String) -> [Substring] {
    let source = SwiftSource(path: path, text: Checkout.text(of: path))
    return place == .everywhere ? source.lines : source.codeLines
  }
}
