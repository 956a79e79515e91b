import ImpactCore
import ImpactService

/// The checkout that the tests stand in, and the factor books that it holds.
enum Checkout {
  static let root = parent(parent(parent(#filePath)))

  /// Every book of `Factors`, read once for all tests as the daemon reads them.
  static let shelf = Result {
    try FactorLibrary.shelf(folder: root + "/Factors", overlay: nil)
  }

  private static func parent(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
