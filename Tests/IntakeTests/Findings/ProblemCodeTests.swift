import ImpactCore
import Intake
import Testing

/// One file for each thing that can be wrong with a row: the gallery of what people are told.
@Suite struct ProblemCodeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var code: ProblemCode
    var header: String
    var row: String
    var testDescription: String { code.rawValue }
  }

  static let cases = [
    Case(code: .dateMissing, header: "Date,Miles,Fuel", row: ",5,Petrol"),
    Case(code: .dateInvalid, header: "Date,Miles", row: "31/04/2025,5"),
    Case(code: .dateOrder, header: "Start date,End date,Miles", row: "02/04/2025,01/04/2025,5"),
    Case(code: .spanTooLong, header: "Start date,End date,Miles", row: "01/01/2024,02/01/2025,5"),
    Case(code: .numberInvalid, header: "Date,Miles", row: "01/04/2025,about 5"),
    Case(
      code: .numberNegative, header: "Vehicle,Date,Odometer start,Odometer end,Miles",
      row: "A,01/04/2025,,,-5"),
    Case(code: .numberSuppressed, header: "Date,Miles", row: "01/04/2025,<5"),
    Case(code: .quantityMissing, header: "Date,Miles", row: "01/04/2025,n/a"),
    Case(code: .unitMissing, header: "Date,Waste type,Weight,Unit", row: "01/04/2025,DMR,5,"),
    Case(code: .unitUnknown, header: "Date,Waste type,Weight,Unit", row: "01/04/2025,DMR,5,bags"),
    Case(code: .volumeOnly, header: "Date,Waste type,Weight,Unit", row: "01/04/2025,DMR,5,m3"),
    Case(
      code: .odometerFalls, header: "Vehicle,Date,Start mileage,End odometer",
      row: "A,01/04/2025,200,100"),
    Case(
      code: .odometerFallsBesideMiles, header: "Vehicle,Date,Start mileage,End odometer,Miles",
      row: "A,01/04/2025,200,100,12"),
    Case(
      code: .windowInvalid,
      header: "Report Refresh Date,User Principal Name,Meetings Organized Count,"
        + "Meetings Attended Count,Report Period",
      row: "2025-05-01,u,1,2,0"),
    Case(
      code: .kindUnknown, header: "Entry reference,Kind,First day,Last day,Number",
      row: "V1,Party,01/05/2024,31/05/2024,4"),
    Case(
      code: .ewcDestroyed, header: "Date,EWC code,Weight (kg)", row: "01/04/2025,1.80E+05,5"),
    Case(code: .ewcInvalid, header: "Date,EWC code,Weight (kg)", row: "01/04/2025,18013,5"),
    Case(code: .milesOver600InADay, header: "Date,Miles", row: "01/04/2025,600.1"),
    Case(code: .negativeWithoutReference, header: "Date,Miles", row: "01/04/2025,-5"),
    Case(code: .statusUnknown, header: "Date,Miles,Status", row: "01/04/2025,5,Purple"),
    Case(code: .statusMissing, header: "Date,Miles,Status", row: "01/04/2025,5,"),
    Case(code: .typeUnknown, header: "Date,Miles,Expense type", row: "01/04/2025,5,Sundry"),
    Case(
      code: .priceTooLow, header: "Date,Waste type,Weight (tonnes),Treatment,Cost (£)",
      row: "01/04/2025,Clinical,8094,Incineration,2380"),
    Case(code: .dateFarAhead, header: "Date,Miles", row: "23/11/2027,5"),
    Case(
      code: .kilometresAsMiles, header: "Vehicle,Date,Odometer start,Odometer end,Miles",
      row: "A,01/04/2025,100,150,80.5"),
    Case(
      code: .tooFastInMiles, header: "Vehicle,Start time,End time,Miles",
      row: "A,01/04/2025 09:00,01/04/2025 10:00,100"),
    Case(
      code: .measureUnknown, header: "measure,date,value,unit,description,evidence",
      row: "ENV-17,03/05/2024,1,hours,Talk,Letter"),
    Case(
      code: .measureFromFiles, header: "measure,date,value,unit,description,evidence",
      row: "ENV-09,03/05/2024,1,miles,Guess,Letter"),
    Case(
      code: .unitUnsuitable, header: "measure,date,value,unit,description,evidence",
      row: "ENV-13,03/05/2024,1,kg,Talk,Letter"),
    Case(
      code: .documentMissing, header: "measure,date,value,unit,description,evidence",
      row: "ENV-13,03/05/2024,1,hours,Talk,"),
  ]

  @Test(arguments: cases)
  func `each problem is named, explained and told what to do about`(_ example: Case) throws {
    let outcome = try Drop.read(example.header + "\n" + example.row + "\n")
    let problem = try #require(outcome.problems.first, "\(outcome)")
    #expect(outcome.problems.count == 1)
    #expect(problem.code == example.code.rawValue)
    #expect(problem.source.row == 2)
    #expect(problem.state == example.code.state)
    #expect(outcome.records.map(\.reading.state) == [example.code.state])
    #expect(example.header.contains(problem.column), "the column is the header above the cell")
  }

  @Test func `no problem is missing from the gallery`() {
    // A reference can only be missing from another sheet, and a weight only jumps beside earlier
    // ones: `JoinedSheetTests` and `WasteTests` have their examples.
    let shown = Set(ProblemCodeTests.cases.map(\.code)).union([.referenceUnmatched, .weightJump])
    #expect(shown == Set(ProblemCode.allCases))
  }

  @Test(arguments: ProblemCode.allCases)
  func `reasons and advice are whole sentences`(_ code: ProblemCode) {
    #expect(code.reason.hasSuffix("."))
    #expect(code.whatToDo.hasSuffix("."))
    #expect([.held, .rejected].contains(code.state))
  }
}
