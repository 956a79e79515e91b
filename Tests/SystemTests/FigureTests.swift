import Testing

/// Figures worked out by hand, through the real daemon and the real client.
@Suite struct FigureTests {
  /// A total that was worked out by hand.
  struct Figure: Sendable, CustomTestStringConvertible {
    let what: String
    let file: String
    let kilograms: String
    let miles: String
    var testDescription: String { what }

    static let all = [
      Figure(
        what: "ten claims of 100 miles in May 2024",
        file: Claims.hundreds(on: Claims.days(10, of: "05/2024")),
        kilograms: "268.6", miles: "1000"),
      Figure(
        what: "ten claims of 100 miles in May 2025",
        file: Claims.hundreds(on: Claims.days(10, of: "05/2025")),
        kilograms: "269.15", miles: "1000"),
      Figure(
        what: "400 miles in December 2024 and 600 in January 2025",
        file: Claims.hundreds(
          on: Claims.days(4, of: "12/2024") + Claims.days(6, of: "01/2025")),
        kilograms: "268.93", miles: "1000"),
      Figure(
        what: "37.9 miles in a petrol car of 1,598 cc in 2024",
        file: Claims.header + "P1,03/05/2024,37.9,Petrol,1598\n",
        kilograms: "10.811354", miles: "37.9"),
    ]
  }

  @Test(arguments: Figure.all)
  func `a total is exact and its explanation complete`(figure: Figure) async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(figure.file, as: "claims.csv")
    try await daemon.settle()

    let total = try await daemon.answer("totals")["total"]
    #expect(total["impact"]["ghg_kgco2e"].text == figure.kilograms)
    #expect(total["activity"]["car_miles"].text == figure.miles)
    #expect(total["coverage"]["rows_uncovered"]["ghg"].count == 0)

    let explained = try await daemon.answer("explain", "--limit", "20")
    let lines = figure.file.split(separator: "\n").count - 1
    #expect(explained["total_rows"].count == lines)
    #expect(explained["rows"].elements.count == lines)
    for row in explained["rows"].elements { try expectProvenance(of: row, lines: lines) }
    #expect(try await daemon.ask("verify").status == 0)
    #expect(daemon.stop() == 0)
  }

  /// File, row, factor, edition, publication and rule.
  private func expectProvenance(of row: JSON, lines: Int) throws {
    #expect(row["file"].text == "claims.csv")
    #expect((2...lines + 1).contains(row["row"].count ?? 0))
    let date = try #require(row["date"].text)
    let factors = row["factors"].elements
    let carbon = try #require(factors.first { $0["measure"].text == "ghg_kgco2e" })
    let edition = "uk-ghg-\(date.prefix(4))"
    #expect(carbon["id"].text?.hasPrefix("\(edition)/business-travel-land/car-by-size/") == true)
    #expect(carbon["value"].text != nil && carbon["product"].text != nil)
    #expect(carbon["edition"].text?.hasPrefix(edition) == true)
    for key in ["rule", "source", "publication"] {
      #expect(carbon[key].text?.isEmpty == false, "\(key) is missing in \(carbon)")
    }
  }

  @Test func `the table for people rounds to what is read aloud`() async throws {
    let daemon = try PrivateDaemon()
    try daemon.start()
    try daemon.drop(Figure.all[0].file, as: "claims.csv")
    try await daemon.settle()
    let table = try await daemon.ask("--format", "table", "totals", "--by", "month")
    #expect(table.status == 0)
    #expect(table.output.contains("268.60"), "\(table)")
    #expect(table.output.contains("2024-05"), "\(table)")
  }
}
