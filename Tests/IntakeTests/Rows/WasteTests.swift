import ImpactCore
import Intake
import Testing

@Suite struct WasteTests {
  private func outcome(_ header: String, _ row: String) throws -> Outcome {
    try Drop.read("Date,Waste type,\(header)\n01/04/2025,\(row)\n")
  }

  @Test(arguments: [
    ("Clinical HTI,5,kg,Landfill,D9", "clinical landfill route"),
    ("Clinical HTI,5,kg,,D9", "clinical alternative-treatment rd-code"),
    ("Clinical HTI,5,kg,,R13", "clinical incineration stream"),
    ("Food waste,5,kg,,", "food anaerobic-digestion assumed"),
  ])
  func `route, code, name and custom are asked in this order`(_ row: String, _ kind: String) throws
  {
    let outcome = try outcome("Weight,Unit,Treatment,R/D code", row)
    #expect(outcome.counted.first?.key.description == "waste kg waste " + kind)
    #expect(outcome.notes.contains { $0.contains("usual treatment") } == kind.hasSuffix("assumed"))
  }

  @Test(arguments: [
    ("0.99", "1", RowState.held), ("1", "1", .counted), ("2380", "8094", .held),
    ("500", "1", .counted), ("100", "50", .held), ("30000", "1000", .counted),
    ("19", "1", .counted), ("1900", "100", .counted),
  ])
  func `a weight is believed by what it cost`(_ cost: String, _ tonnes: String, _ state: RowState)
    throws
  {
    let outcome = try outcome(
      "Weight (tonnes),Treatment,Cost (£)", "Clinical,\(tonnes),Incineration,\(cost)")
    #expect(outcome.records.first?.reading.state == state)
  }

  @Test(arguments: [
    ("4.9", "", RowState.counted), ("5", "", .held), ("5", "600", .counted), ("0.1", "", .counted),
  ])
  func `a weight without a price is believed by the site's last month`(
    _ tonnes: String, _ cost: String, _ state: RowState
  ) throws {
    let before = [
      ("2025-01-10", "9000", "Lydney"), ("2025-02-10", "60", "Lydney"),
      ("2025-02-20", "40", "Lydney"), ("2025-03-10", "1", "Ross"), ("2025-05-10", "1", "Lydney"),
    ].flatMap { date, kilograms, site in
      Posting.postings(
        of: Activity(
          key: ActivityKey(
            stream: .waste, unit: .kilogram, kind: .waste(.food, .composting, .route)),
          span: day(date), amount: FixedDecimal(kilograms) ?? .zero, site: site),
        account: .counted, org: "RNN")
    }
    let outcome = try Drop.read(
      Array(
        """
        Date,Site,Waste type,Weight (tonnes),Cost (£)
        01/04/2025,Lydney,Food waste,\(tonnes),\(cost)

        """.utf8), postings: before)
    #expect(outcome.records.first?.reading.state == state)
    #expect(outcome.problems.map(\.code) == (state == .held ? ["weight-jump"] : []))
  }

  @Test func `without a named treatment there is no band of prices`() throws {
    let outcome = try outcome("Weight (tonnes),Cost (£)", "Offensive,100,1900")
    #expect(outcome.count(.counted) == 1)
    #expect(outcome.notes.contains { $0.contains("less than £20 a tonne") })
  }

  @Test func `a unit in the row goes before the header's`() throws {
    let outcome = try outcome("Weight (kg),Unit", "DMR,5,tonnes")
    #expect(outcome.counted.first?.key.unit == .tonne)
  }

  @Test func `household waste is household's only where the file says so`() throws {
    let row = try outcome("Weight (kg),Waste source", "General waste,5,Household")
    #expect(row.counted.first?.key.activityName == "general", "this layout has no such column")
  }
}
