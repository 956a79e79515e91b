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

/// The programs carry the Swift runtime with them, so that a server needs no Swift toolchain.
/// The three libraries are parts of FoundationEssentials that static linking does not find itself.
let selfContained: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections",
      "-lswiftSynchronization",
    ],
    .when(platforms: [.linux]))
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
  products: [
    .executable(name: "impactd", targets: ["impactd"]),
    .executable(name: "impactctl", targets: ["impactctl"]),
    .library(
      name: "ImpactModules",
      targets: ["ImpactCore", "Tables", "Intake", "Ledger", "QueryWire", "LineSteps"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    .package(
      url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
  ],
  targets: [
    .executableTarget(
      name: "impactd",
      dependencies: [
        "ImpactService", "QueryWire", external("ArgumentParser", "swift-argument-parser"),
      ],
      swiftSettings: house, linkerSettings: selfContained),
    .executableTarget(
      name: "impactctl",
      dependencies: [
        "QueryWire", "Intake", "Tables", "ImpactCore", "CZip",
        external("ArgumentParser", "swift-argument-parser"),
        external("NIOCore", "swift-nio"), external("NIOHTTP1", "swift-nio"),
        external("NIOPosix", "swift-nio"),
      ],
      swiftSettings: house, linkerSettings: selfContained),
    .target(
      name: "ImpactService",
      dependencies: [
        "QueryWire", "Ledger", "Intake", "ImpactCore", "CLinux", "CSystemd",
        external("Crypto", "swift-crypto"), external("HTTPTypes", "swift-http-types"),
        external("HummingbirdCore", "hummingbird"), external("Logging", "swift-log"),
        external("NIOCore", "swift-nio"), external("NIOHTTPTypes", "swift-nio-extras"),
        external("NIOPosix", "swift-nio"),
        external("ServiceLifecycle", "swift-service-lifecycle"),
        external("TOMLKit", "TOMLKit"),
        external("UnixSignals", "swift-service-lifecycle"),
      ],
      resources: [.embedInCode("Evidence/Script")], swiftSettings: house),
    .target(name: "QueryWire", dependencies: ["ImpactCore"], swiftSettings: house),
    .target(
      name: "Ledger", dependencies: ["ImpactCore", "CSQLite", external("Crypto", "swift-crypto")],
      swiftSettings: house),
    .target(
      name: "Intake",
      dependencies: ["Tables", "ImpactCore", external("Crypto", "swift-crypto")],
      resources: [.embedInCode("Layouts/Shipped")], swiftSettings: house),
    .target(
      name: "Tables", dependencies: ["ImpactCore", "CZip"], swiftSettings: house),
    .target(name: "ImpactCore", swiftSettings: house),
    .target(name: "CLinux"),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(
      name: "CFreeXL", pkgConfig: "freexl", providers: [.apt(["libfreexl-dev"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    tests(of: "ImpactCore"),
    tests(of: "Tables", with: ["ImpactCore", "CExpat", "CFreeXL", "CZip"]),
    tests(of: "Intake", with: ["Tables", "ImpactCore"]),
    tests(of: "Ledger", with: ["ImpactCore", "CSQLite"]),
    tests(of: "QueryWire", with: ["ImpactCore"]),
    tests(
      of: "ImpactService",
      with: [
        "QueryWire", "Ledger", "Intake", "ImpactCore", external("Logging", "swift-log"),
      ]),
    .testTarget(
      name: "FuzzTests", dependencies: ["Fuzzing", "Tables"], exclude: ["Corpus", "Words"],
      swiftSettings: house),
    .testTarget(name: "HouseTests", swiftSettings: house),
    .testTarget(
      name: "SystemTests", dependencies: ["TestSupport"], exclude: ["Oracle"],
      swiftSettings: house),
    .target(
      name: "Fuzzing", dependencies: ["Intake", "Tables", "ImpactCore", "TestSupport"],
      path: "Tests/Fuzzing", swiftSettings: house),
    .executableTarget(
      name: "CountedLine", dependencies: ["LineSteps"], path: "Tests/CountedLine",
      swiftSettings: house, linkerSettings: selfContained),
    .target(
      name: "LineSteps", dependencies: ["Ledger", "Intake", "Tables", "ImpactCore"],
      path: "Tests/LineSteps", swiftSettings: house),
    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: house),
  ]
)
