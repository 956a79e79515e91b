import Foundation
import ImpactCore
import Testing

/// The sample files that lie beside the checkout, or where `IMPACT_SHARED` says. Tests that need
/// them are skipped without them.
enum SharedFiles {
  static let folder: String? = {
    let checkout = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../..").standardizedFileURL.path
    let places = [ProcessInfo.processInfo.environment["IMPACT_SHARED"], checkout + "/../shared"]
    return places.compactMap(\.self).first {
      FileManager.default.fileExists(atPath: $0 + "/samples/EXPECTED.json")
    }
  }()

  static var areThere: Bool { folder != nil }

  static func bytes(_ path: String) throws -> [UInt8] {
    let folder = try #require(folder)
    return try Array(Data(contentsOf: URL(filePath: folder + "/" + path)))
  }

  /// The samples that are text, none where the folder is missing.
  static let textSamples: [String] = {
    let names = folder.flatMap {
      try? FileManager.default.contentsOfDirectory(atPath: $0 + "/samples")
    }
    return (names ?? []).filter { $0.hasSuffix(".csv") || $0.hasSuffix(".txt") }.sorted()
  }()

  /// The files of a folder that are to be read, without what explains them.
  static func names(in part: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: try #require(folder) + "/" + part)
      .filter { name in !["README.md", "EXPECTED.json", "make_samples.py"].contains(name) }
  }

  /// What one sample should give, as `EXPECTED.json` says.
  static func expected(_ sample: String) throws -> Expected {
    let data = try Data(bytes("samples/EXPECTED.json"))
    let all = try JSONSerialization.jsonObject(with: data) as? [String: [String: Any]]
    return Expected(values: try #require(all?[sample], "\(sample) is not in EXPECTED.json"))
  }
}

/// The values of one sample.
struct Expected {
  let values: [String: Any]

  func int(_ key: String) throws -> Int { try #require(values[key] as? Int) }
  func text(_ key: String) throws -> String { try #require(values[key] as? String) }

  func decimal(_ key: String) throws -> Exact {
    let number = try #require(values[key] as? NSNumber)
    return try #require(FixedDecimal(number.description(withLocale: nil))).exact
  }

  /// The row numbers of lists such as `[[19, "impossible date"]]`.
  func rows(_ key: String) throws -> [Int] {
    let list = try #require(values[key] as? [[Any]])
    return try list.map { try #require($0.first as? Int) }
  }
}

extension Trait where Self == ConditionTrait {
  /// Skips a test by name where the shared files are missing.
  static var needsSharedFiles: Self {
    .enabled(if: SharedFiles.areThere, "needs ../shared or IMPACT_SHARED")
  }
}
