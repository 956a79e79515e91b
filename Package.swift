// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target of ours: Swift 6 mode, explicit imports, and no warning survives.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

func external(_ product: String, _ package: String) -> Target.Dependency {
  .product(name: product, package: package)
}

/// Tests of one module stand in `Tests/<Module>Tests`.
func tests(of module: String, with others: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(module)Tests", dependencies: [.init(stringLiteral: module), "TestSupport"] + others,
    swiftSettings: house)
}

let package = Package(
  name: "impactd",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    .target(name: "QueryWire", dependencies: ["ImpactCore"], swiftSettings: house),
    .target(name: "Ledger", dependencies: ["ImpactCore", "CSQLite"], swiftSettings: house),
    .target(
      name: "Intake",
      dependencies: ["Tables", "ImpactCore", external("Crypto", "swift-crypto")],
      swiftSettings: house),
    .target(name: "Tables", dependencies: ["ImpactCore"], swiftSettings: house),
    .target(name: "ImpactCore", swiftSettings: house),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    tests(of: "ImpactCore"),
    tests(of: "Tables"),
    tests(of: "Intake", with: ["Tables", "ImpactCore"]),
    tests(of: "Ledger", with: ["ImpactCore"]),
    tests(of: "QueryWire", with: ["ImpactCore"]),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: house),
  ]
)
