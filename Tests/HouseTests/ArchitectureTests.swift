import Testing

/// The design's table of modules against `Package.swift` and every `import` line.
@Suite struct ArchitectureTests {
  @Test func `the package declares the targets and dependencies of the table`() {
    let declared = PackageManifest.dependencies(in: Checkout.text(of: "Package.swift"))
    #expect(Set(declared.keys) == Set(ModuleTable.dependencies.keys))
    for (target, dependencies) in ModuleTable.dependencies {
      #expect(declared[target] == dependencies, "of target \(target)")
    }
  }

  @Test func `each file imports only what the table allows its module`() {
    let sources = Checkout.swiftFiles(under: "Sources")
    #expect(!sources.isEmpty)
    for source in sources {
      let foreign = Set(source.imports).subtracting(ModuleTable.imports(of: source.module))
      #expect(foreign.isEmpty, "\(source.path) imports \(foreign.sorted())")
    }
  }

  @Test func `no source imports Foundation`() {
    for source in Checkout.swiftFiles(under: "Sources") {
      #expect(!source.imports.contains { $0.hasPrefix("Foundation") }, "\(source.path)")
    }
  }

  @Test func `the top level holds what the design names and nothing else`() {
    let named: Set = [
      "Package.swift", "README.md", "Sources", "Tests", "Factors", "systemd",
      "Benchmarks", "Scripts", ".ci",
    ]
    let settings: Set = [".gitignore", ".swift-format"]
    let found = Set(Checkout.files.map { String($0.prefix { $0 != "/" }) })
    #expect(found.subtracting(settings) == named)
  }
}
