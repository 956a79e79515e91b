import Testing

/// The committed counts of instructions, by which a slower step is seen on any machine.
@Suite struct InstructionTests {
  private static func check(_ arguments: String...) async throws -> Command.Outcome {
    var command = Command("\(Checkout.root)/Benchmarks/check-instructions", arguments)
    command.limit = 900
    return try await command.run()
  }

  private static var isMachineOfCounts: Bool {
    #if arch(x86_64)
      true
    #else
      false
    #endif
  }

  @Test(.enabled(if: isMachineOfCounts, "The committed counts are those of x86_64."))
  func `no step of the line takes a fifth more instructions than is committed`() async throws {
    let outcome = try await Self.check("--build", Checkout.build)
    #expect(outcome.status == 0, "\(outcome)")
    for step in ["cut-text", "read-workbook", "enter-records", "reckon-impact"] {
      #expect(outcome.output.contains(step), "\(outcome)")
    }
  }

  @Test(arguments: [
    (#""cut-text": 1200, "load": 10"#, 0, ""),
    (#""cut-text": 1201, "load": 10"#, 1, "cut-text takes 1.201 times what is committed"),
    (#""cut-text": 500, "load": 10"#, 0, "faster"),
    (#""cut-text": 1000"#, 1, "load is committed and was not counted"),
    (#""cut-text": 1000, "load": 10, "new": 1"#, 1, "new has no committed count"),
  ])
  func `a loss of more than a fifth fails, and so does a step that is gone or new`(
    counted: String, status: Int32, said: String
  ) async throws {
    let place = try TemporaryDirectory()
    let (committed, found) = ("\(place.path)/committed", "\(place.path)/counted")
    try Files.write(#"{"rows": 5, "steps": {"cut-text": 1000, "load": 10}}"#, to: committed)
    try Files.write(#"{"steps": {\#(counted)}}"#, to: found)
    let outcome = try await Self.check("--committed", committed, "--counted", found)
    #expect(outcome.status == status, "\(outcome)")
    #expect(said.isEmpty || outcome.output.contains(said), "\(outcome)")
  }
}
