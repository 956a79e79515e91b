import Glibc

/// The checkout these tests were built from, read as plain files.
enum Checkout {
  /// Where it lies, found from this file's own path.
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/")
  }()

  /// Every file that git knows or would take, relative to the root.
  static let files: [String] =
    output(of: "git ls-files --cached --others --exclude-standard").text
    .split(separator: "\n").map(String.init).filter { access("\(root)/\($0)", F_OK) == 0 }.sorted()

  /// The Swift files of the given top-level folders, with their text.
  static func swiftFiles(under folders: String...) -> [SwiftSource] {
    files
      .filter { file in
        file.hasSuffix(".swift") && folders.contains { file.hasPrefix($0 + "/") }
      }
      .map { SwiftSource(path: $0, text: text(of: $0)) }
  }

  /// The whole of a text file, or nothing when it cannot be read.
  static func text(of path: String) -> String {
    guard let file = fopen("\(root)/\(path)", "rb") else { return "" }
    defer { fclose(file) }
    return String(decoding: everything(from: file), as: UTF8.self)
  }

  /// Runs a shell command in the checkout. Its standard error is part of the text.
  static func output(of command: String) -> (text: String, succeeded: Bool) {
    guard let pipe = popen("cd '\(root)' && { \(command); } 2>&1", "r") else {
      return ("\(command) could not be started", false)
    }
    let text = String(decoding: everything(from: pipe), as: UTF8.self)
    return (text, pclose(pipe) == 0)
  }

  private static func everything(from file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return all }
      all += chunk[..<count]
    }
  }
}
