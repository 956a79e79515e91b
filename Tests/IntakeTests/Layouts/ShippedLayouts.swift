import Foundation

/// The texts that come with the program, as they lie in the checkout.
enum ShippedLayouts {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/Intake/Layouts/Shipped").standardizedFileURL.path

  static func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: "\(folder)/\(name).layout")))
  }

  /// Their names without the ending.
  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".layout") }.map { String($0.dropLast(".layout".count)) }
  }
}
