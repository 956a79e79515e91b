// swift-tools-version: 6.2
import PackageDescription

// Micro-benchmarks of the steps from a file's bytes to the ledger: `swift package benchmark`.
// A package of its own, so that building impactd needs none of what measuring needs.
// `Scripts/bench` measures the whole daemon instead.
let package = Package(
  name: "Benchmarks",
  dependencies: [
    .package(name: "impactd", path: "../"),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "LineBenchmarks",
      dependencies: [
        .product(name: "ImpactModules", package: "impactd"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Line",
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .treatAllWarnings(as: .error),
      ],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
