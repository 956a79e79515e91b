import Testing

/// The same miles and meetings from two sides, through the real daemon and the real client.
@Suite struct OneSourceTests {
  private static let payroll = """
    Assignment Number|Effective Date|Element Name|Allowance Type|Claimed Mileage|Actual Mileage|\
    Number of Miles|Amount
    26483366-1|31-MAY-2024|Mileage NHS|Standard|448|448.4|448|264.32
    27798136-1|30-JUN-2024|Mileage NHS|Standard|384|384.5|384|226.56

    """

  private func total(_ daemon: PrivateDaemon, _ figure: String) async throws -> String? {
    try await daemon.answer("totals")["total"]["activity"][figure].text
  }

  @Test func `claims go before the payroll total of their month, and give way again`() async throws
  {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(Self.payroll, as: "payroll.csv")
    try await daemon.settle()
    #expect(try await total(daemon, "car_miles") == "832")
    #expect(!(try daemon.receipt(of: "payroll.csv")).contains("covered"))

    try daemon.drop(Claims.header + "P1,03/05/2024,100,,\n", as: "claims.csv")
    try await daemon.settle()
    #expect(try await total(daemon, "car_miles") == "484")
    let coverage = try await daemon.answer("totals")["total"]["coverage"]
    #expect(coverage["rows_counted"].count == 2)
    #expect(coverage["rows_covered"].count == 1)
    let explained = try await daemon.answer("explain")
    #expect(explained["total_rows"].count == 2)

    let file = try await daemon.answer("file", "f1")
    #expect(file["rows"]["counted"].count == 1)
    #expect(file["rows"]["not_applicable"].count == 1)
    #expect(
      file["notes"].elements.compactMap(\.text).contains {
        $0.contains("1 row is not applicable: covered by claims of single journeys for 2024-05")
      })
    #expect(try await daemon.answer("status")["rows"]["not_applicable"].count == 1)
    #expect(
      try daemon.receipt(of: "claims.csv").contains("Its rows go before payroll totals for 2024-05")
    )
    #expect(try await daemon.ask("verify").status == 0)

    // A corrected export says that the journey was in July.
    try daemon.drop(Claims.header + "P1,03/07/2024,100,,\n", as: "claims.csv")
    try await daemon.settle()
    #expect(try await total(daemon, "car_miles") == "932")
    #expect(daemon.stop() == 0)
    try daemon.start()
    #expect(try await total(daemon, "car_miles") == "932")
    #expect(try await daemon.ask("verify").status == 0)
  }

  @Test func `usage reports whose windows overlap are cut, not added`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    func report(_ refreshed: String, _ organised: Int) -> String {
      """
      Report Refresh Date,User Principal Name,Meetings Organized Count,\
      Meetings Attended Count,Report Period
      \(refreshed),user001@orga.example,\(organised),60,30

      """
    }
    try daemon.drop(report("2024-05-01", 30), as: "april.csv")
    try daemon.drop(report("2024-05-16", 15), as: "may.csv")
    try await daemon.settle()
    #expect(try await total(daemon, "meetings") == "37.5")
    let groups = try await daemon.answer("totals", "--by", "month")["groups"].elements
    #expect(groups.compactMap { $0["activity"]["meetings"].text } == ["29", "8.5"])
    let file = try await daemon.answer("file", "f2")
    #expect(file["rows"]["counted"].count == 1)
    #expect(
      file["notes"].elements.compactMap(\.text).contains {
        $0.contains("covered by the usage report on 2024-04-02 to 2024-05-01")
      })
    #expect(try await daemon.ask("verify").status == 0)
  }
}
