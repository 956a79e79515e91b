import Glibc

/// The checkout and the programs that were built together with these tests.
enum Checkout {
  /// Where it lies, found from this file's own path.
  static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/")
  }()

  /// Where the programs lie: beside the test program.
  static let build: String = {
    guard let own = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(own) }
    return String(cString: own).split(separator: "/", omittingEmptySubsequences: false)
      .dropLast().joined(separator: "/")
  }()

  static let daemon = "\(build)/impactd"
  static let client = "\(build)/impactctl"
  static let factors = "\(root)/Factors"
}
