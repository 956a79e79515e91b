import ImpactCore
import Intake
import Testing

/// The contract or project of a row, from a column or a folder.
@Suite struct ContractTests {
  @Test(arguments: [
    "Contract", "Project", "contract ref", "Project code", "CONTRACT NO", "Project_name",
  ])
  func `any table may have a column of it`(_ column: String) throws {
    let claims = try Drop.read("Date,Miles,\(column)\n01/04/2025,5,Cleaning\n")
    #expect(claims.counted.map(\.contract) == ["Cleaning"])
    let waste = try Drop.read("Date,Waste type,Weight (kg),\(column)\n01/04/2025,DMR,5,Cleaning\n")
    #expect(waste.counted.map(\.contract) == ["Cleaning"])
    let counts = try Drop.read("Service,Platform,May-25,\(column)\nWard 1,Teams,9,Cleaning\n")
    #expect(counts.counted.map(\.contract) == ["Cleaning"])
  }

  @Test func `a cell goes before the folder, and a blank one does not`() throws {
    let outcome = try Drop.read(
      "Date,Miles,Project\n01/04/2025,5,Cycling\n01/04/2025,6,\n01/04/2025,7,n/a\n",
      contract: "Cleaning")
    #expect(outcome.counted.map(\.contract) == ["Cycling", "Cleaning", "Cleaning"])
  }

  @Test func `meetings put together from people have their folder's contract`() throws {
    let outcome = try Drop.read(
      "MeetingID,Start_Time,Duration_Minutes_1,NameOriginalName,Participants\n"
        + "812 3456,01/06/2023 00:21,30,A,4\n", contract: "Cleaning")
    #expect(outcome.counted.map(\.contract) == ["Cleaning"])
    #expect(outcome.counted.map(\.participantMinutes) == [FixedDecimal(120)])
  }

  @Test func `a column that the layout reads as something else is no contract`() throws {
    let own = """
      [layout project-claims]
      title = claims of projects
      stream = mileage
      row = claim
      basis = journey
      unit = mile

      [columns required]
      date = Day
      distance = Way
      department = Project
      """
    let shelf = try LayoutShelf(
      own: [LayoutShelf.Text(file: "own.layout", bytes: Array(own.utf8))])
    let claims = try Drop.read("Day,Way,Project\n01/04/2025,5,Cleaning\n", shelf: shelf).counted
    #expect(claims.map(\.orgUnit) == ["Cleaning"])
    #expect(claims.map(\.contract) == [""])
  }

  @Test func `a contract is part of what a row says, and none leaves the row as it was`() throws {
    func content(_ header: String, _ row: String, _ contract: String = "") throws -> Digest128? {
      try Drop.read("Date,Miles\(header)\n01/04/2025,5\(row)\n", contract: contract)
        .records.first?.identity?.content
    }
    let plain = try content("", "")
    #expect(try content(",Contract", ",") == plain)
    #expect(try content(",Contract", ",Cleaning") != plain)
    #expect(try content("", "", "Cleaning") == content(",Contract", ",Cleaning"))
  }

  @Test func `a contract that looks like a person's code is not kept`() throws {
    let outcome = try Drop.read("Date,Miles,Project\n01/04/2025,5,Lease AB12 CDE\n")
    #expect(outcome.counted.map(\.contract) == ["Lease"])
  }
}
