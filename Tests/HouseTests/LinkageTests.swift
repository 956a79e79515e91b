import Testing

/// What the built programs carry and what they ask of the machine.
@Suite struct LinkageTests {
  /// Part of every Debian, or of the libraries that the README names.
  static let system: Set = [
    "libc.so.6", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6", "ld-linux-x86-64.so.2",
    "ld-linux-aarch64.so.1",
  ]

  @Test(arguments: [
    ("impactd", ["libsqlite3.so.0", "libsystemd.so.0", "libzip.so.4"]),
    ("impactctl", ["libzip.so.4"]),
  ])
  func `a program asks for no library beyond those named`(program: String, own: [String]) {
    let elf = Checkout.output(of: "readelf --dynamic --wide '\(BuiltProgram.path(program))'")
    #expect(elf.succeeded, "\(elf.text)")
    let needed = Set(elf.text.matches(of: #/\(NEEDED\).*\[(.+)\]/#).map { String($0.1) })
    #expect(needed.contains("libc.so.6"))
    #expect(needed.subtracting(Self.system) == Set(own))
  }

  @Test(arguments: ["impactd", "impactctl"])
  func `a program carries no ICU and no Foundation`(program: String) {
    for trace in ["icudt", "libFoundation", "FoundationInternationalization"] {
      let search = "grep --count --text --fixed-strings"
      let found = Checkout.output(of: "\(search) \(trace) '\(BuiltProgram.path(program))'")
      #expect(found.text == "0\n", "\(program) holds \(trace)")
    }
  }
}
