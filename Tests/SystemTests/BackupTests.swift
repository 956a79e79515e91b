import Testing

/// A copy of the ledger while the daemon goes on, and a daemon on that copy.
@Suite struct BackupTests {
  @Test func `a restored copy has the same totals and verifies`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(Claims.header + "A,03/05/2024,10,,\nB,03/05/2024,700,,\n", as: "a.csv")
    try await daemon.settle()
    let totals = try await daemon.answer("totals", "--by", "month,fuel")
    let copy = "\(daemon.state)/copy.db"
    let outcome = try await daemon.ask("backup", copy)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.errors.contains("bytes were written to \(copy)"))
    let again = try await daemon.ask("backup", copy)
    #expect(again.status == 1)
    #expect(again.errors.contains("File exists"))
    try daemon.drop(Claims.header + "C,03/05/2024,5,,\n", as: "b.csv")
    try await daemon.settle()
    #expect(Files.names(in: daemon.state).sorted() == ["copy.db", "ledger.db", "person.key"])

    let restored = try PrivateDaemon()
    for (from, to) in [("copy.db", "ledger.db"), ("person.key", "person.key")] {
      try Files.write(Files.bytes(of: "\(daemon.state)/\(from)"), to: "\(restored.state)/\(to)")
    }
    try restored.start()
    #expect(try await restored.answer("totals", "--by", "month,fuel") == totals)
    try restored.drop(Claims.header + "A,03/05/2024,10,,\nC,03/05/2024,5,,\n", as: "c.csv")
    try await restored.settle()
    let file = try await restored.answer("file", "f2")
    #expect(file["rows"]["unchanged"].count == 1)
    #expect(file["rows"]["counted"].count == 1)
  }
}
