import Testing

/// Savings through daemon and client: from dropped files and `savings.toml` to what may be claimed.
@Suite struct SavingsTests {
  private static let settings = """
    [[baseline]]
    name = "2023"
    streams = ["mileage"]
    period = "2023"
    approved_by = "the board"
    why = "the first whole year"

    [[assumptions]]
    name = "calls"
    kind = "meeting"
    from = "2024-01-01"
    travellers_per_meeting = 5
    return_miles = 100
    substitution_share = "0.5"
    car_share = 1
    occupancy = 1
    source = "a survey"
    stated_by = "an officer"

    """

  private func claims(_ count: Int, of miles: Int, in month: String) -> String {
    (0..<count).reduce(Claims.header) { text, index in
      let day = index % 28 + 1
      return text + "\(month)-\(index),\(day < 10 ? "0" : "")\(day)/\(month),\(miles),,\n"
    }
  }

  private func meetings(_ count: Int, in month: String) -> String {
    "Entry reference,Kind,First day,Last day,Number\n"
      + "\(month),Meeting,01/\(month),28/\(month),\(count)\n"
  }

  private func waste(_ kilograms: String, in month: String) -> String {
    "Collection reference,Date,Waste type,Weight,Unit\n"
      + "\(month),03/\(month),Cardboard,\(kilograms),kg\n"
  }

  private func mechanism(_ name: String, _ savings: JSON) -> JSON? {
    savings["mechanisms"].elements.first { $0["mechanism"].text == name }
  }

  @Test func `the headline takes what is observed and shows the overlap`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.keep(savings: Self.settings)
    try daemon.start()
    try daemon.drop(claims(400, of: 300, in: "05/2023"), as: "2023.csv", in: "RNN")
    try daemon.drop(claims(300, of: 300, in: "05/2024"), as: "2024.csv", in: "RNN")
    try daemon.drop(meetings(100, in: "05/2024"), as: "meetings.csv", in: "RNN")
    try daemon.drop(waste("1400", in: "05/2023"), as: "w1.csv", in: "RNN")
    try daemon.drop(waste("1250", in: "05/2024"), as: "w2.csv", in: "RNN")
    try await daemon.settle()
    let before = try await daemon.answer("totals", "--by", "org,month,stream")
    let total = try await daemon.answer("savings", "--period", "2024")["total"]
    #expect(total["headline"]["saved"]["car_miles"].text == "30000")
    #expect(total["headline"]["overlap"]["car_miles"].text == "25000")
    #expect(total["headline"]["basis"].text == "observed")
    #expect(mechanism("video-meetings", total)?["saved"]["car_miles"].text == "25000")
    let saved = try #require(mechanism("waste", total)?["levels"])
    #expect(saved["before"].text == "1400" && saved["unit"].text == "kg")
    #expect(saved["saved"].text == "150")
    #expect(saved["saved_percent"].text?.hasPrefix("10.714") == true)
    #expect(try await daemon.answer("totals", "--by", "org,month,stream") == before)

    let shown = try await daemon.ask("savings", "--period", "2024", "--by", "org")
    #expect(shown.status == 0)
    for part in ["mileage-reduction", "30,000", "25,000.0 miles of it", "baseline 2023"] {
      #expect(shown.output.contains(part), "\(part) in \(shown.output)")
    }
    let csv = try await daemon.ask("savings", "--period", "2024", "--format", "csv")
    #expect(csv.output.contains("mileage-reduction,") && csv.output.contains("headline,"))
    let working = try await daemon.ask("savings", "--period", "2024", "--working")
    #expect(working.output.contains("(120000 miles) − (90000 miles) = 30000 car miles"))
  }

  @Test func `a call's own emissions are taken off what it saved`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.keep(
      savings: Self.settings.replacing("per_meeting = 5", with: "per_meeting = 8")
        .replacing("return_miles = 100", with: "return_km = \"57.3\"")
        .replacing("substitution_share = \"0.5\"", with: "substitution_share = 1"))
    try daemon.start()
    try daemon.drop(
      "Meeting ID,Topic,Start Time,Duration (Minutes),Participants\n"
        + "991 1,Board,03/05/2024 10:00,60,20\n", as: "zoom.csv", in: "RNN")
    try await daemon.settle()
    let total = try await daemon.answer("savings", "--period", "2024-05")["total"]
    let video = try #require(mechanism("video-meetings", total))
    #expect(video["burden"]["central_kgco2e"].text == "1.1")
    #expect(video["burden"]["low_kgco2e"].text == "0.72")
    #expect(video["burden"]["high_kgco2e"].text == "3.14")
    #expect(video["gross_ghg_kgco2e"].text?.hasPrefix("76.5") == true, "\(video)")
    #expect(video["saved"]["ghg_kgco2e"].text?.hasPrefix("75.4") == true, "\(video)")
  }

  @Test func `a claim for a pool car of the same day is found and told by its rows`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    let claims = "Claim Ref,Date of Travel,Number of Miles,Vehicle reg\n"
    try daemon.drop(
      claims + "C1,03/05/2024,38,zq12 xvb\nC2,04/05/2024,12,ZQ12 XVB\nC3,03/05/2024,7,QQ1 ABC\n",
      as: "claims.csv", in: "RNN")
    try daemon.drop(claims + "C9,03/05/2024,38,ZQ12 XVB\n", as: "claims.csv", in: "RNP")
    try daemon.drop(
      "Trip reference,Registration,Date,Miles,Vehicle type,Fuel\n"
        + "T1,ZQ12 XVB,03/05/2024,38,Car,Electric\n", as: "pool.csv", in: "RNN")
    try await daemon.settle()
    let files = try await daemon.answer("files")["files"].elements
    func id(_ name: String) throws -> String {
      try #require(
        files.first { $0["name"].text == name && $0["org"].text == "RNN" }?["id"].text)
    }
    let sentence =
      "RNN, 2024-05-03: \(try id("claims.csv")) row 2 claims miles of the car that "
      + "\(try id("pool.csv")) row 2 logs for the same day. Look which of them is right."
    for question in ["savings", "measures"] {
      let notes = try await daemon.answer(question, "--period", "2024")["notes"].elements
      #expect(notes.compactMap(\.text) == [sentence], "\(question)")
    }
    let other = try await daemon.answer("savings", "--period", "2024-06")["notes"].elements
    #expect(other.isEmpty)
    let search = NeedleSearch(words: [], codes: ["ZQ12XVB", "ZQ12 XVB", "QQ1 ABC"])
    for path in Files.below(daemon.state) {
      #expect(search.found(in: try Files.bytes(of: path)).isEmpty, "\(path)")
    }
  }

  @Test func `an evidence register is read and its description is not kept`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    let template = try await daemon.ask("template", "evidence")
    #expect(template.output.hasPrefix("measure,date,value,unit,description,evidence"))
    try Files.makeDirectory("\(daemon.drop)/RNN")
    try daemon.drop(
      template.output + "ENV-13,04/05/2024,6.5,hours,Zorvquib planted trees,Rota May.pdf\n"
        + "ENV-13,05/05/2024,2,hours,Zorvquib watered them,\n",
      as: "register.csv", in: "RNN/contract=Parks")
    try await daemon.settle()
    let file = try await daemon.answer("file", "f1")
    #expect(file["stream"].text == "evidence")
    #expect(file["rows"]["counted"].count == 1)
    #expect(file["rows"]["rejected"].count == 1)
    let groups = try await daemon.answer("totals", "--by", "contract")["groups"].elements
    #expect(groups.compactMap { $0["key"]["contract"].text } == ["Parks"])
    let search = NeedleSearch(words: ["Zorvquib"], codes: [])
    for path in Files.below(daemon.state) {
      #expect(search.found(in: try Files.bytes(of: path)).isEmpty, "\(path)")
    }
  }

  @Test func `without a baseline a saving is unknown until a reload brings one`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(claims(4, of: 300, in: "05/2023"), as: "2023.csv", in: "RNN")
    try daemon.drop(claims(3, of: 300, in: "05/2024"), as: "2024.csv", in: "RNN")
    try await daemon.settle()
    func saved() async throws -> JSON {
      try await daemon.answer("savings", "--period", "2024")["total"]
    }
    let none = try await saved()
    #expect(none["headline"]["saved"]["car_miles"] == .null)
    #expect(
      mechanism("mileage-reduction", none)?["reasons"].elements.compactMap(\.text)
        == ["No baseline is set for the mileage of RNN."])
    try daemon.keep(savings: Self.settings.replacing("name = \"2023\"", with: "nmae = \"2023\""))
    let refused = try await daemon.ask("reload")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("unknown key “nmae”"))
    try daemon.keep(savings: Self.settings)
    #expect(try await daemon.ask("reload").status == 0)
    #expect(try await saved()["headline"]["saved"]["car_miles"].text == "300")
    let wrong = try await daemon.ask("savings", "--by", "site")
    #expect(wrong.status == 64)
  }
}
