import Testing

/// Workbooks and an organisation's own layouts, dropped into a real daemon.
@Suite struct WorkbookTests {
  private static let claims = """
    Staff mileage claims,,,,
    Claim Ref,Date of Travel,Number of Miles,Engine Type,Engine Size
    C1,03/05/2024,37.9,Petrol,1598
    C2,14/05/2024,100.25,Diesel,1998
    ,,138.15,,

    """

  /// The table as a workbook, renamed into `folder` of the drop directory.
  private func dropWorkbook(
    _ table: String, as name: String, in folder: String, _ daemon: PrivateDaemon
  ) async throws {
    let place = try TemporaryDirectory()
    try Files.write(table, to: "\(place.path)/table.csv")
    try Files.makeDirectory("\(daemon.drop)/\(folder)")
    let written = try await Oracle.run(
      "write-workbook", "\(place.path)/table.csv", "\(place.path)/\(name)", "May 2024")
    try #require(written.status == 0, "\(written)")
    try Files.move("\(place.path)/\(name)", to: "\(daemon.drop)/\(folder)/\(name)")
  }

  @Test func `a workbook and the same table as text give the same figures`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(Self.claims, as: "claims.csv", in: "TEXT")
    try await dropWorkbook(Self.claims, as: "claims.xlsx", in: "BOOK", daemon)
    try await daemon.settle()
    let groups = try await daemon.answer("totals", "--by", "org")["groups"].elements
    try #require(groups.count == 2)
    #expect(groups[0]["activity"] == groups[1]["activity"])
    #expect(groups[0]["impact"] == groups[1]["impact"])
    #expect(groups[0]["activity"]["car_miles"].text == "138.15")
    let rows = try await daemon.answer("explain", "--org", "BOOK", "--all")["rows"].elements
    #expect(rows.map { $0["sheet"].text } == ["May 2024", "May 2024"])
    #expect(rows.map { $0["row"].count } == [3, 4])
    #expect(daemon.stop() == 0)
  }

  @Test func `an organisation's own layout reads what no shipped one does`() async throws {
    let table = "Viaje,Dia,Km hechos\nV1,03/05/2024,10\nV2,04/05/2024,2.5\n"
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(table, as: "viajes.csv")
    try await daemon.settle()
    #expect(try await daemon.files()["viajes.csv"]?.state == "quarantined")

    let layout = """
      [layout viajes]
      title = our drivers' journeys
      stream = mileage
      row = claim
      basis = journey
      unit = km
      known by = reference

      [columns required]
      reference = Viaje
      date = Dia
      distance = Km hechos
      """
    try daemon.keep(layout: layout.replacing("stream", with: "streem"), as: "viajes.layout")
    let refused = try await daemon.ask("reload")
    #expect(refused.status == 1, "\(refused)")
    #expect(refused.errors.contains("viajes.layout, line "), "\(refused)")
    try daemon.keep(layout: layout, as: "viajes.layout")
    #expect(try await daemon.ask("reload").status == 0)
    try daemon.drop(table, as: "viajes.csv")
    try await daemon.settle()
    let rows = try await daemon.answer("explain", "--all")["rows"].elements
    #expect(rows.map { $0["quantity"].text } == ["10", "2.5"])
    #expect(rows.allSatisfy { $0["unit"].text == "km" })
    #expect(daemon.stop() == 0)
  }
}
