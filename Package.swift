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

/// Tests of one module stand in `Tests/<Module>Tests`.
func tests(of module: String, with others: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(module)Tests", dependencies: [.init(stringLiteral: module), "TestSupport"] + others,
    swiftSettings: house)
}

let package = Package(
  name: "impactd",
  targets: [
    .target(name: "Tables", dependencies: ["ImpactCore"], swiftSettings: house),
    .target(name: "ImpactCore", swiftSettings: house),
    tests(of: "ImpactCore"),
    tests(of: "Tables"),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: house),
  ]
)
