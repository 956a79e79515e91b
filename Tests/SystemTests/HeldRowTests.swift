import Testing

/// Decisions on held rows, through the real daemon and the real client.
@Suite struct HeldRowTests {
  private static let claims = Claims.header + "P1,03/05/2024,100,,\nP2,03/05/2024,700,,\n"

  private func miles(_ daemon: PrivateDaemon) async throws -> String? {
    try await daemon.answer("totals")["total"]["activity"]["car_miles"].text
  }

  private func expectRows(
    _ daemon: PrivateDaemon, counted: Int, held: Int = 0, rejected: Int = 0,
    location: SourceLocation = #_sourceLocation
  ) async throws {
    let rows = try await daemon.answer("file", "f1")["rows"]
    #expect(rows["counted"].count == counted, sourceLocation: location)
    #expect(rows["held"].count == held, sourceLocation: location)
    #expect(rows["rejected"].count == rejected, sourceLocation: location)
    #expect(rows["read"].count == counted + held + rejected, sourceLocation: location)
    let status = try await daemon.answer("status")["rows"]
    #expect(status == rows, sourceLocation: location)
    #expect(try await daemon.ask("verify").status == 0, sourceLocation: location)
  }

  @Test func `a day of 700 miles waits until somebody decides`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(Self.claims, as: "claims.csv")
    try await daemon.settle()
    #expect(try await miles(daemon) == "100")
    try await expectRows(daemon, counted: 1, held: 1)
    #expect(try daemon.receipt(of: "claims.csv").contains("held: 1 row, would add 700 miles\n"))

    let listed = try await daemon.answer("held")
    #expect(listed["total_rows"].count == 1)
    let row = try #require(listed["rows"].elements.first)
    #expect(row["id"].text == "f1-r3")
    #expect(row["date"].text == "2024-05-03")
    #expect(row["would_add"]["car_miles"].text == "700")
    #expect(row["reason"].text?.isEmpty == false && row["what_to_do"].text?.isEmpty == false)

    let accepted = try await daemon.answer("held", "accept", "f1-r3")
    #expect(accepted["decisions"].elements.first?["state"].text == "counted")
    #expect(try await miles(daemon) == "800")
    try await expectRows(daemon, counted: 2)
    #expect(try await daemon.answer("held")["total_rows"].count == 0)

    _ = try await daemon.answer("held", "reject", "f1-r3")
    #expect(try await miles(daemon) == "100")
    try await expectRows(daemon, counted: 1, rejected: 1)

    _ = try await daemon.answer("held", "undo", "f1-r3")
    #expect(try await miles(daemon) == "100")
    try await expectRows(daemon, counted: 1, held: 1)
  }

  @Test func `tonnes that are kilograms are corrected, and a restart keeps it`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    let row = "01/04/2025,Clinical,8094,Incineration,2380\n"
    try daemon.drop("Date,Waste type,Weight (tonnes),Treatment,Cost (£)\n" + row, as: "waste.csv")
    try await daemon.settle()
    #expect(try daemon.receipt(of: "waste.csv").contains("held: 1 row, would add 8094 t\n"))
    try await expectRows(daemon, counted: 0, held: 1)

    let wrong = try await daemon.ask("held", "correct", "f1-r2", "--unit", "mile")
    #expect(wrong.status == 1, "\(wrong)")
    #expect(wrong.output.contains("Give one of g, kg, tonne."), "\(wrong)")
    try await expectRows(daemon, counted: 0, held: 1)

    _ = try await daemon.answer("held", "correct", "f1-r2", "--unit", "kg")
    let total = try await daemon.answer("totals")
    #expect(total["total"]["activity"]["mass_kg"].text == "8094")
    try await expectRows(daemon, counted: 1)

    #expect(daemon.stop() == 0)
    try daemon.start()
    #expect(try await daemon.answer("totals") == total)
    try await expectRows(daemon, counted: 1)
  }

  @Test func `what cannot be decided is said, and the rest is decided`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(Self.claims, as: "claims.csv")
    try await daemon.settle()
    let outcome = try await daemon.ask("held", "accept", "f1-r2", "f1-r3", "f9-r9")
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.output.contains("f1-r2 was not decided."), "\(outcome)")
    #expect(outcome.output.contains("f1-r3 is counted."), "\(outcome)")
    #expect(outcome.output.contains("f9-r9 was not decided. There is no such row."), "\(outcome)")
    #expect(try await miles(daemon) == "800")
    for wrong in [["accept"], ["correct", "f1-r3"], ["correct", "f1-r3", "--unit", "stone"]] {
      let command = Command(Checkout.client, ["--socket", daemon.socket, "held"] + wrong)
      #expect(try await command.run().status == 64)
    }
  }
}
