import Testing

/// The check of the books and receipts: when asked, and by itself.
@Suite struct AuditTests {
  /// Two files in the books; where their receipts lie.
  private func twoFiles(_ daemon: PrivateDaemon) async throws -> [String] {
    try daemon.start()
    for name in ["a", "b"] {
      try daemon.drop(Claims.header + "\(name),03/05/2024,10,,\n", as: "\(name).csv")
      try await daemon.settle()
    }
    let year = try #require(Files.names(in: "\(daemon.drop)/accepted").first)
    return ["a", "b"].map { "\(daemon.drop)/accepted/\(year)/\($0).csv.receipt.txt" }
  }

  private func expectDifference(
    _ words: String, _ daemon: PrivateDaemon, location: SourceLocation = #_sourceLocation
  ) async throws {
    let outcome = try await daemon.ask("verify")
    #expect(outcome.status == 1, sourceLocation: location)
    #expect(outcome.output.contains(words), sourceLocation: location)
    let problems = try await daemon.answer("status")["problems"].elements.compactMap(\.text)
    #expect(problems.contains { $0.contains(words) }, sourceLocation: location)
  }

  @Test func `each receipt names the one before it`() async throws {
    let daemon = try PrivateDaemon()
    let receipts = try await twoFiles(daemon)
    let sum = try await Command("/usr/bin/sha256sum", [receipts[0]]).run().output.prefix(64)
    #expect(try Files.read(receipts[0]).hasSuffix("Receipt before this one: none\n"))
    #expect(try Files.read(receipts[1]).hasSuffix("Receipt before this one: SHA-256 \(sum)\n"))
    let verified = try await daemon.answer("verify")
    #expect(verified["receipts_checked"].count == 2)
  }

  @Test func `a lost or changed receipt is noticed`() async throws {
    let daemon = try PrivateDaemon()
    let receipts = try await twoFiles(daemon)
    #expect(try await daemon.ask("verify").status == 0)
    let text = try Files.read(receipts[0])
    try Files.write(text.replacing("10 miles", with: "11 miles"), to: receipts[0])
    try await expectDifference("a.csv.receipt.txt was changed", daemon)
    try Files.write(text, to: receipts[0])
    #expect(try await daemon.ask("verify").status == 0)
    try Files.move(receipts[1], to: "\(daemon.state)/elsewhere")
    try await expectDifference("b.csv.receipt.txt is gone", daemon)
  }

  @Test func `the books are checked at the start without being asked`() async throws {
    let daemon = try PrivateDaemon()
    let receipts = try await twoFiles(daemon)
    #expect(daemon.stop() == 0)
    try Files.write("not a receipt", to: receipts[1])
    try daemon.start()
    let deadline = Clock.now + 60
    var status = try await daemon.answer("status")
    while status["verified_at"].text == nil, Clock.now < deadline {
      status = try await daemon.answer("status")
    }
    let problems = status["problems"].elements.compactMap(\.text)
    #expect(problems.contains { $0.contains("b.csv.receipt.txt was changed") })
    #expect(try Files.read(daemon.log).contains("The books do not agree"))
  }
}
