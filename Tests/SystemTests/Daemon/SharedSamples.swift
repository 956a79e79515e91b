import Glibc
import Testing

/// The sample files that lie beside the checkout, or where `IMPACT_SHARED` says, and the figures
/// that were worked out for them without us.
enum SharedSamples {
  static let folder: String? = {
    let named = getenv("IMPACT_SHARED").map { String(cString: $0) }
    return [named, "\(Checkout.root)/../shared"].compactMap(\.self)
      .first { Files.exists("\($0)/samples/EXPECTED.json") }
  }()

  struct Sample: Hashable {
    /// `samples/m01_nhs_mileage_org_tabs.xlsx`.
    let path: String
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
  }

  /// All samples, then all real files, by name.
  static func all() -> [Sample] {
    ["samples", "real"].flatMap { kind in
      Files.names(in: "\(folder ?? "")/\(kind)").sorted()
        .filter { !["EXPECTED.json", "README.md"].contains($0) && !$0.hasSuffix(".py") }
        .map { Sample(path: "\(kind)/\($0)") }
    }
  }

  static func bytes(of sample: Sample) throws -> [UInt8] {
    try Files.bytes(of: "\(folder ?? "")/\(sample.path)")
  }

  static func expected() throws -> JSON {
    try JSONReader.read(try Files.read("\(folder ?? "")/samples/EXPECTED.json"))
  }
}

extension Trait where Self == ConditionTrait {
  static var needsSharedSamples: Self {
    .enabled(if: SharedSamples.folder != nil, "needs ../shared or IMPACT_SHARED")
  }
}
