import ImpactCore
import Intake
import Testing

/// Codes in the content that are not the folder's (contract section 9, 4).
@Suite struct ForeignOrganisationsTests {
  private func notes(_ codes: [String], _ header: String = "Trust code") throws -> [String] {
    let rows = codes.map { "01/04/2025,5,\($0)\n" }.joined()
    let outcome = try Drop.read("Date,Miles,\(header)\n\(rows)", org: "RNN")
    #expect(outcome.count(.counted) == codes.count, "the folder decides, and every row counts")
    return outcome.notes.filter { $0.contains("organisation") }
  }

  @Test(arguments: ["Trust code", "Organisation code", "Org Code", "Organisation", "TRUST_CODE"])
  func `rows of another organisation are told`(_ header: String) throws {
    #expect(
      try notes(["RXX", "RNN", "RXX", "", "RXX"], header)
        == ["3 rows name the organisation RXX: the folder RNN decides."])
    #expect(
      try notes(["RXX"], header) == ["1 row names the organisation RXX: the folder RNN decides."])
  }

  @Test func `three codes are shown and the others counted`() throws {
    #expect(
      try notes(["RX1", "RX2", "RX3", "RX4", "RX5", "RX1"])
        == ["6 rows name other organisations (RX1, RX2, RX3 and 2 more): the folder RNN decides."])
  }

  @Test func `the folder's own code needs no word`() throws {
    #expect(try notes(["RNN", "RNN", ""]).isEmpty)
    let small = try Drop.read("Date,Miles,Trust code\n01/04/2025,5,RNN\n", org: "rnn")
    #expect(!small.notes.contains { $0.contains("organisation") })
  }

  @Test(arguments: ["Jane Smith", "Smith", "R", "RNN1234", "St. Jo", "E-12", "ÄÖÜ", "301145"])
  func `what is no code is never shown`(_ cell: String) throws {
    #expect(try notes([cell]).isEmpty)
  }

  @Test(arguments: ["Trust code:,RXX", "Organisation: RXX"])
  func `a code above the table is told`(_ line: String) throws {
    let outcome = try Drop.read("\(line)\nDate,Miles\n01/04/2025,5\n", org: "RNN")
    #expect(
      outcome.notes.contains(
        "A line above the table names the organisation RXX: the folder RNN decides."))
    let own = try Drop.read("\(line)\nDate,Miles\n01/04/2025,5\n", org: "RXX")
    #expect(!own.notes.contains { $0.contains("organisation") })
  }

  @Test func `a national return names many and its totals none`() throws {
    let outcome = try Drop.read(
      "Trust Code,Site Code,Site Name,Offensive waste cost (£),Offensive waste weight (Tonnes)\n"
        + "XA1,A,Site A,900,2\nXB2,B,Site B,900,2\nXA1 Result,,,1800,4\n")
    #expect(
      outcome.notes.contains(
        "2 rows name other organisations (XA1, XB2): the folder RNN decides."))
  }
}
