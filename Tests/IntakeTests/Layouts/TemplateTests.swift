import ImpactCore
import Intake
import Testing

@Suite struct TemplateTests {
  private static let rows: [Template: String] = [
    .mileage: "A1,03/05/2024,37.9,Car,Petrol,1598,6,132,12,Site B,Ward 1",
    .pool: "T1,AB12 CDE,03/05/2024,20000,20038,38,Car,Electric,,6,0,9.5,Site B,Ward 1",
    .video: "V1,Consultation,01/05/2024,31/05/2024,42,84,Site B,Ward 1",
    .waste:
      "W1,03/05/2024,Clinical HTI,18 01 03*,240.5,kg,Incineration,D10,No,129.15,Site B,Ward 1",
    .evidence: "ENV-13,03/05/2024,7.5,hours,Planting of 40 trees,Letter of the park",
  ]

  @Test(arguments: Template.allCases)
  func `a template is read by its own layout, and its example never counts`(
    _ template: Template
  ) throws {
    let outcome = try Drop.read(template.csv)
    #expect(outcome.reading?.layout == template.layoutName)
    #expect(outcome.reading?.stream == template.stream)
    #expect(outcome.records.map(\.reading.state) == [.ignored])
  }

  @Test(arguments: Template.allCases)
  func `a filled-in template counts without a problem`(_ template: Template) throws {
    let row = try #require(TemplateTests.rows[template])
    let outcome = try Drop.read(template.csv + row + "\r\n")
    let activity = try #require(outcome.counted.first)
    #expect(outcome.problems.isEmpty)
    #expect(outcome.rows(.counted) == [3])
    #expect(activity.site == (template == .evidence ? "" : "Site B"))
    #expect(activity.orgUnit == (template == .evidence ? "" : "Ward 1"))
  }

  @Test func `every column of a template says something`() throws {
    func key(_ template: Template) throws -> String? {
      let row = try #require(TemplateTests.rows[template])
      return try Drop.read(template.csv + row + "\n").counted.first?.key.description
    }
    #expect(try key(.mileage) == "mileage mile car petrol medium euro-6b -")
    #expect(try key(.pool) == "pool mile car bev average euro-6b low")
    #expect(try key(.video) == "video count consultation")
    #expect(try key(.waste) == "waste kg waste infectious incineration route")
    #expect(try key(.evidence) == "evidence hour evidence ENV-13")
  }

  @Test func `a template asks for the segment and the first registration of a vehicle`() throws {
    let car = "A1,03/05/2024,37.9,Car,Petrol,1598,,132,12,Site B,Ward 1,Lower medium,2018"
    let trip = "T1,AB12 CDE,03/05/2024,1,39,38,Van,Diesel,,6,,,Site B,Ward 1,,02/09/2020"
    let keys = try [(Template.mileage, car), (.pool, trip)].map { template, row in
      try Drop.read(template.csv + row + "\n").counted.first?.key.description
    }
    #expect(
      keys == [
        "mileage mile car petrol medium euro-6b - segment=lower-medium inferred",
        "pool mile van diesel average euro-6d-temp -",
      ])
  }

  @Test(arguments: Template.allCases)
  func `a row of a template may name its contract`(_ template: Template) throws {
    let header = try #require(template.csv.split(separator: "\r\n").first)
    let row = try #require(TemplateTests.rows[template])
    let hasColumn = header.contains(",Contract")
    #expect(hasColumn == (template != .evidence))
    let names = (hasColumn ? header : header + ",Contract").split(separator: ",")
    let cells = row.split(separator: ",", omittingEmptySubsequences: false).count
    let place = try #require(names.firstIndex(of: "Contract"))
    let blanks = String(repeating: ",", count: place - cells)
    let text = "\(names.joined(separator: ","))\n\(row)\(blanks),Community cleaning\n"
    #expect(try Drop.read(text).counted.map(\.contract) == ["Community cleaning"])
  }

  @Test func `the evidence register has the columns that were agreed`() {
    #expect(Template.evidence.csv.hasPrefix("measure,date,value,unit,description,evidence\r\n"))
  }

  @Test func `optional columns may be left out`() throws {
    let outcome = try Drop.read(
      "Claim reference,Date,Miles,Vehicle type,Fuel\nA1,03/05/2024,5,Van,Diesel\n")
    #expect(outcome.reading?.layout == "template-mileage")
    #expect(outcome.counted.first?.key.description == "mileage mile van diesel average - -")
  }
}
