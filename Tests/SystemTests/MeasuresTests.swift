import Testing

/// The sixteen measures through daemon and client: from dropped files to what an officer reports.
@Suite struct MeasuresTests {
  private static let register =
    "measure,date,value,unit,description,evidence\n"
    + "ENV-13,04/05/2024,6.5,hours,Planting,Rota May\n"
    + "ENV-16,05/05/2024,1200.50,pounds,Spend,Contract 7\n"

  private static let consultations =
    "Entry reference,Kind,First day,Last day,Number,Participants,Minutes of each\n"
    + "C1,Consultation,01/05/2024,31/05/2024,40,80,30\n"

  private static let settings = """
    [[assumptions]]
    name = "remote clinics"
    kind = "consultation"
    from = "2024-01-01"
    return_miles = 10
    car_share = "0.5"
    source = "a survey"
    stated_by = "an officer"

    """

  private func figure(_ code: String, _ unit: String, _ answer: JSON) -> JSON? {
    answer["measures"].elements.first { $0["measure"].text == code }?["figures"].elements
      .first { $0["unit"].text == unit }
  }

  @Test func `all sixteen are answered in every format, from register and streams`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.keep(savings: Self.settings)
    try daemon.start()
    try daemon.drop(Self.register, as: "register.csv", in: "RNN")
    try daemon.drop(Self.consultations, as: "clinics.csv", in: "RNN")
    try await daemon.settle()
    let answer = try await daemon.answer("measures", "--period", "2024-05")
    #expect(answer["measures"].elements.count == 16)
    #expect(figure("ENV-13", "hours", answer)?["value"].text == "6.5")
    #expect(figure("ENV-16", "pounds", answer)?["value"].text == "1200.5")
    #expect(figure("ENV-12", "consultations", answer)?["value"].text == "40")
    #expect(figure("ENV-12", "miles", answer)?["value"].text == "200")
    // 200 miles at 0.2686 kg of the average car in 2024, less 2,400 participant-minutes at 55 g.
    #expect(figure("ENV-06", "kg CO2e", answer)?["value"].text == "51.52")
    #expect(figure("ENV-02", "count", answer)?["value"] == .null)
    let hours = try #require(
      answer["measures"].elements.first { $0["measure"].text == "ENV-13" })
    #expect(hours["documents"].elements.compactMap(\.text) == ["Rota May"])
    #expect(hours["files"].text == "1" && hours["rows"].text == "1")

    let shown = try await daemon.ask("measures", "--period", "2024-05")
    #expect(shown.status == 0 && shown.output.contains("Documents: Rota May."))
    #expect(shown.output.contains("ENV-02: No entry of the evidence register tells of it"))
    let csv = try await daemon.ask("measures", "--by", "org", "--format", "csv")
    #expect(csv.output.contains("RNN,ENV-13,"))
    let markdown = try await daemon.ask("measures", "--format", "markdown")
    #expect(markdown.output.contains("| ENV-16 |"))
    #expect(try await daemon.ask("measures", "--by", "site").status == 64)
  }

  @Test func `a file that was taken back stands behind nothing any more`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(Self.register, as: "register.csv", in: "RNN")
    try await daemon.settle()
    #expect(try await daemon.ask("retract", "f1", "--why", "wrong year").status == 0)
    let answer = try await daemon.answer("measures", "--period", "2024-05")
    let hours = try #require(
      answer["measures"].elements.first { $0["measure"].text == "ENV-13" })
    #expect(hours["files"].text == "0" && hours["rows"].text == "0")
    #expect(figure("ENV-13", "hours", answer)?["value"] == .null)
  }
}
