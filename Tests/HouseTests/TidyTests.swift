import Testing

/// The rules of the house that a program can check.
@Suite struct TidyTests {
  static let ours = Checkout.swiftFiles(under: "Sources", "Tests", "Benchmarks")

  @Test func `swift-format has nothing to say`() {
    let folders = "Sources Tests Package.swift"
    let lint = Checkout.output(
      of: "swift format lint --strict --recursive --configuration .swift-format \(folders)")
    #expect(lint.succeeded, "\(lint.text)")
  }

  /// A table has one line a row, however long the row's source is.
  @Test func `no line is longer than a hundred columns`() {
    let written = Checkout.files.filter {
      $0.hasSuffix(".swift") || $0.hasPrefix("Scripts/")
        || $0.hasPrefix("systemd/") && !$0.hasSuffix(".csv")
    }
    #expect(!written.isEmpty)
    for path in written {
      let lines = Checkout.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() where line.count > 100 {
        Issue.record("\(path):\(number + 1) has \(line.count) columns")
      }
    }
  }

  @Test func `functions are short, and those that are not get shorter`() {
    let lengths = Self.ours.flatMap(FunctionLength.all(in:))
    #expect(lengths.count > 10)
    let longest = Dictionary(lengths.map { ($0.key, $0.lines) }, uniquingKeysWith: max)
    #expect(Ratchet.functions.complaints(about: longest) == [])
  }

  @Test func `files are short, and those that are not get shorter`() {
    let lengths = Dictionary(uniqueKeysWithValues: Self.ours.map { ($0.path, $0.lines.count) })
    #expect(Ratchet.files.complaints(about: lengths) == [])
  }

  @Test func `every file is named after a type that it declares`() {
    for source in Self.ours where !source.path.hasSuffix("Package.swift") {
      #expect(source.declaresItsSubject, "\(source.path) declares no \(source.subject)")
    }
  }

  @Test(arguments: BannedWord.all)
  func `a banned word is nowhere`(word: BannedWord) {
    for finding in word.findings(in: Checkout.files) { Issue.record("\(finding)") }
  }

  @Test func `shellcheck has nothing to say`() {
    let scripts = Checkout.files
      .filter { $0.hasPrefix("Scripts/") || $0.hasPrefix(".ci/") }
      .filter { Checkout.text(of: $0).hasPrefix("#!/usr/bin/env bash") }
    #expect(!scripts.isEmpty)
    let check = Checkout.output(of: "shellcheck \(scripts.joined(separator: " "))")
    #expect(check.succeeded, "\(check.text)")
  }
}
