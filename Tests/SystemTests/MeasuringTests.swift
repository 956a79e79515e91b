import Testing

/// The programs that measure, on little work: each checks every answer of the daemon against what
/// the generator says that its rows add up to, and fails where they differ.
@Suite struct MeasuringTests {
  @Test(arguments: [
    ["compare-peers", "--rows", "2000", "--rounds", "1"],
    ["drop-streams", "--rows", "2000"],
    ["time-small-file", "--files", "3"],
    ["drop-small-files", "--files", "30"],
  ])
  func `what the generators write adds up in the daemon as they say`(
    words: [String]
  ) async throws {
    let place = try TemporaryDirectory()
    var command = Command(
      "\(Checkout.root)/Benchmarks/\(words[0])",
      words.dropFirst() + ["--programs", Checkout.build, "--place", place.path])
    command.limit = 300
    let outcome = try await command.run()
    #expect(outcome.status == 0, "\(outcome)")
  }

  @Test func `an answer that differs ends a measurement`() async throws {
    let script = """
      from measuring import answers
      answers.insist("impactd", {("2024-05", "petrol"): (3, 1)}, {("2024-05", "petrol"): (3, 2)})
      """
    var command = Command("python3", ["-c", script])
    command.environment = ["PYTHONPATH": "\(Checkout.root)/Benchmarks"]
    let outcome = try await command.run()
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.errors.contains("petrol"), "\(outcome)")
  }
}
