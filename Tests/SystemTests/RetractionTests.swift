import Testing

/// Taking files back, reading them again, and what was known before, through daemon and client.
@Suite struct RetractionTests {
  private func miles(
    _ daemon: PrivateDaemon, asOf time: String? = nil
  ) async throws -> String? {
    let options = time.map { ["--as-of", $0] } ?? []
    return try await daemon.answer(["totals"] + options)["total"]["activity"]["car_miles"].text
  }

  /// The time of the file's receipt, to which `--as-of` answers with the file.
  private func received(_ id: String, _ daemon: PrivateDaemon) async throws -> String {
    try #require(try await daemon.answer("file", id)["received_at"].text)
  }

  @Test func `totals return exactly and the history keeps the file`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(Claims.header + "A,03/05/2024,10,,\nB,03/05/2024,700,,\n", as: "a.csv")
    try await daemon.settle()
    let before = try await daemon.answer("totals", "--by", "month,fuel")
    try daemon.drop(Claims.header + "A,03/05/2024,25,,\nC,04/05/2024,7,,\n", as: "b.csv")
    try await daemon.settle()
    #expect(try await miles(daemon) == "32")
    let time = try await received("f2", daemon)

    let refused = try await daemon.ask("retract", "f7", "--why", "no such file")
    #expect(refused.status == 1)
    let file = try await daemon.answer("retract", "f2", "--why", "claims of another trust")
    #expect(file["state"].text == "retracted")
    #expect(file["retraction"]["why"].text == "claims of another trust")
    #expect(try await daemon.answer("totals", "--by", "month,fuel") == before)
    #expect(try await miles(daemon, asOf: time) == "32")
    let then = try await daemon.answer("file", "f2", "--as-of", time)
    #expect(then["state"].text == "accepted")
    #expect(try await daemon.answer("files", "--as-of", time)["total_files"].count == 2)
    #expect(try await daemon.ask("verify").status == 0)
    let again = try await daemon.ask("retract", "f2", "--why", "twice")
    #expect(again.status == 1)
    #expect(again.errors.contains("taken back already"))

    try daemon.drop(Claims.header + "A,03/05/2024,25,,\nC,04/05/2024,7,,\n", as: "b.csv")
    try await daemon.settle()
    #expect(try await miles(daemon) == "32")
    #expect(daemon.stop() == 0)
    try daemon.start()
    #expect(try await miles(daemon) == "32")
    #expect(try await miles(daemon, asOf: time) == "32")
  }

  @Test func `decisions are known from their time on`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(Claims.header + "A,03/05/2024,10,,\nB,03/05/2024,700,,\n", as: "a.csv")
    try await daemon.settle()
    let time = try await received("f1", daemon)
    _ = try await daemon.answer("held", "accept", "f1-r3")
    #expect(try await miles(daemon) == "710")
    #expect(try await miles(daemon, asOf: time) == "10")
    #expect(try await daemon.answer("held")["total_rows"].count == 0)
    #expect(try await daemon.answer("held", "list", "--as-of", time)["total_rows"].count == 1)
    let problems = try await daemon.answer("problems", "--as-of", time)
    #expect(problems["total_problems"].count == 1)
    #expect(try await daemon.answer("problems")["total_problems"].count == 0)
    let rows = try await daemon.answer("explain", "--as-of", time)
    #expect(rows["total_rows"].count == 1)
  }

  @Test func `a held file is told to replace or to add`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    let header = "Date,Miles,Fuel,Engine Size\n"
    func visits(_ days: ClosedRange<Int>) -> String {
      days.reduce(header) { $0 + "\($1 < 10 ? "0" : "")\($1)/05/2024,\($1),,\n" }
    }
    try daemon.drop(visits(1...10), as: "visits.csv")
    try await daemon.settle()
    try daemon.drop(visits(8...20), as: "visits.csv")
    try await daemon.settle()
    #expect(try await miles(daemon) == "55")
    #expect(try await daemon.answer("file", "f2")["state"].text == "held")
    let file = try await daemon.answer("file", "f2", "--add")
    #expect(file["id"].text == "f3")
    #expect(try await miles(daemon) == "210")
    let replaced = try await daemon.answer("file", "f3", "--replace")
    #expect(replaced["id"].text == "f4")
    #expect(try await miles(daemon) == "182")
    #expect(try await daemon.ask("verify").status == 0)
    #expect(try daemon.receipt(of: "visits-4.csv").contains("read before as f3"))
    #expect(try await daemon.answer("status")["files_waiting"].count == 0)
  }

  @Test func `a file without dates is given its period`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    let returns = "Waste Type,Weight (kg),Disposal\nClinical,100,Incineration\nCardboard,50,\n"
    try daemon.drop(returns, as: "returns.csv")
    try await daemon.settle()
    let undated = try await daemon.answer("totals", "--by", "month")["groups"].elements
    #expect(undated.count == 1)
    #expect(undated.first?["key"]["month"].text == nil)
    let file = try await daemon.answer("file", "f1", "--period", "2024-05")
    #expect(file["rows"]["counted"].count == 2)
    let dated = try await daemon.answer("totals", "--by", "month")["groups"].elements
    #expect(dated.compactMap { $0["key"]["month"].text } == ["2024-05"])
    let total = try await daemon.answer("totals")["total"]
    #expect(total["activity"]["mass_kg"].text == "150")
    #expect(total["coverage"]["rows_uncovered"]["ghg"].count == 0)
    #expect(try await daemon.ask("verify").status == 0)

    try daemon.drop(Claims.header + "Z,03/06/2024,10,,\n", as: "dated.csv")
    try await daemon.settle()
    let refused = try await daemon.ask("file", "f3", "--period", "2024-05")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("its own dates"))
    #expect(try await miles(daemon) == "10")
  }
}
