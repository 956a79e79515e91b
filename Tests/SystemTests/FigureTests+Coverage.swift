import Testing

/// Figures worked out by hand that are known to be nothing, missing, or uncertain.
extension FigureTests {
  /// The answer of `totals` for one file, in a daemon that holds nothing else.
  private func totals(of file: String, _ arguments: String...) async throws -> JSON {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(file, as: "by hand.csv")
    try await daemon.settle()
    let command = ["--socket", daemon.socket, "--format", "json", "totals"] + arguments
    let outcome = try await Command(Checkout.client, command).run()
    try #require(outcome.status == 0, "\(outcome)")
    #expect(try await daemon.ask("verify").status == 0)
    return try JSONReader.read(outcome.output)
  }

  private static let kilometres = "Claim Ref,Date,Distance (km),Fuel,Engine Size,Euro Class\n"

  @Test func `a battery car is known to emit no NOx and is not zero for PM2.5`() async throws {
    // Exhaust 0, tyres 0.004872, brakes 0.001326, road 0.004563 g per km.
    let total = try await totals(of: Self.kilometres + "B1,03/05/2024,1,Electric,,\n")["total"]
    #expect(total["impact"]["nox_g"].text == "0")
    #expect(total["impact"]["pm25_g"].text == "0.010761")
    let coverage = total["coverage"]
    #expect(coverage["rows_known_zero"]["nox"].count == 1)
    #expect(coverage["rows_uncovered"]["nox"].count == 0)
    #expect(coverage["rows_known_zero"]["pm25"].count == 0)
    #expect(coverage["rows_uncovered"]["pm25"].count == 0)
  }

  @Test func `10,000 km in a battery car instead of petrol Euro 5 save 610 g NOx, 39.41 g PM2.5`()
    async throws
  {
    // Petrol: NOx 0.061, PM2.5 0.0014 + 0.004494 + 0.004758 + 0.00405 = 0.014702 g per km;
    // 147.02 - 107.61 = 39.41.
    let days = Claims.days(20, of: "05/2024")
    let rows = days.enumerated().map { number, day in
      "P\(number),\(day),500,Petrol,1598,5\nB\(number),\(day),500,Electric,,\n"
    }
    let answer = try await totals(of: Self.kilometres + rows.joined(), "--by", "fuel")
    let groups = answer["groups"].elements
    #expect(groups.map { $0["key"]["fuel"].text } == ["bev", "petrol"])
    #expect(groups.map { $0["impact"]["nox_g"].text } == ["0", "610"])
    #expect(groups.map { $0["impact"]["pm25_g"].text } == ["107.61", "147.02"])
  }

  @Test func `an average diesel mile of 2023 keeps all digits of its sheet`() async throws {
    let total = try await totals(of: Claims.header + "D1,03/05/2023,1,Diesel,\n")["total"]
    #expect(total["impact"]["ghg_kgco2e"].text == "0.273315663087248")
  }

  @Test func `where editions disagree a total has a range, on request`() async throws {
    // Euro 6 is 6b. NOx: 0.45 by Tier 2 as transcribed, 0.507 by the guidebook of 2025.
    // PM2.5: 0.0015 + 0.004494 + 0.004758 + 0.00405, and 0.0002 + 0.0093 + 0.0041 g per km.
    let file = Self.kilometres + "R1,03/05/2024,100,Diesel,1598,6\nR2,03/05/2024,100,Electric,,\n"
    let asked = try await totals(of: file, "--range")["total"]
    #expect(asked["impact"]["nox_g"].text == "45")
    let nox = asked["range"]["nox_g"]
    #expect(nox["low"].text == "45" && nox["high"].text == "50.7" && nox["rows"].count == 1)
    // A battery car's wear: 1.0761 g, or 1.34 g by the guidebook's wear of any car.
    #expect(asked["impact"]["pm25_g"].text == "2.5563")
    let fine = asked["range"]["pm25_g"]
    #expect(fine["low"].text == "2.4361" && fine["high"].text == "2.8202")
    #expect(fine["rows"].count == 2)
    let unasked = try await totals(of: file)["total"]
    #expect(unasked["range"] == .null && unasked["impact"] == asked["impact"])
  }

  /// One row of waste, and what comes of it.
  struct Weight: Sendable, CustomTestStringConvertible {
    let what: String
    let cells: String
    let kilograms: String
    /// Nil where no factor is held.
    let carbon: String?
    var testDescription: String { what }

    static let all = [
      Weight(
        what: "a tonne of commercial waste to landfill in 2024",
        cells: "2024-05-03,Commercial waste,Landfill,1,tonnes", kilograms: "1000",
        carbon: "520.3342"),
      Weight(
        what: "forty tonnes of clinical waste by high temperature incineration",
        cells: "2024-05-03,Clinical waste,High temperature incineration,40,tonnes",
        kilograms: "40000", carbon: "42960"),
      Weight(
        what: "clothing to anaerobic digestion, for which nobody publishes a factor",
        cells: "2024-05-03,Clothing,Anaerobic digestion,2.5,tonnes", kilograms: "2500",
        carbon: nil),
    ]
  }

  @Test(arguments: Weight.all)
  func `waste keeps its weight, and what no factor is held for is counted`(weight: Weight)
    async throws
  {
    let header = "Reference,Date,Waste Type,Treatment,Weight,Unit\n"
    let total = try await totals(of: "\(header)W1,\(weight.cells)\n")["total"]
    #expect(total["activity"]["mass_kg"].text == weight.kilograms)
    #expect(total["impact"]["ghg_kgco2e"].text == weight.carbon)
    #expect(total["impact"]["nox_g"] == .null && total["impact"]["pm25_g"] == .null)
    let uncovered = total["coverage"]["rows_uncovered"]
    #expect(uncovered["ghg"].count == (weight.carbon == nil ? 1 : 0))
    #expect(uncovered["nox"].count == 1 && uncovered["pm25"].count == 1)
    #expect(uncovered["wtt"].count == 0, "no figure for the fuel behind waste can exist")
    #expect(total["coverage"]["rows_known_zero"]["nox"].count == 0)
  }
}
