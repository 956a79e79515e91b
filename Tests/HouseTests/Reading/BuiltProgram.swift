import Glibc

/// The programs built together with these tests; they lie beside the test program.
enum BuiltProgram {
  static func path(_ name: String) -> String { "\(directory)/\(name)" }

  private static let directory: String = {
    guard let own = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(own) }
    return String(cString: own).split(separator: "/", omittingEmptySubsequences: false)
      .dropLast().joined(separator: "/")
  }()
}
