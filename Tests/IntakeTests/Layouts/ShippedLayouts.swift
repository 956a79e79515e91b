import Foundation

/// The texts that come with the program, as they lie in the checkout.
enum ShippedLayouts {
  /// Their names without the ending.
  static func names() throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Intake/Layouts/Shipped").standardizedFileURL.path
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".layout") }.map { String($0.dropLast(".layout".count)) }
  }
}
