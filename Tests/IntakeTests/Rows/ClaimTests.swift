import ImpactCore
import Intake
import Testing

@Suite struct ClaimTests {
  private func key(_ header: String, _ row: String) throws -> String? {
    try Drop.read("Date,Miles,\(header)\n01/04/2025,5,\(row)\n").counted.first?.key.description
  }

  @Test(arguments: [
    ("Mileage - Standard", "car unknown average - -"), ("Van mileage", "van unknown average - -"),
    ("Motorcycle", "motorcycle unknown average - -"), ("Bicycle - MP", "bicycle"),
    ("Walking", "walking"), ("Passenger miles", "car-share"), ("Taxi", "taxi"), ("Rail", "rail"),
  ])
  func `the type of expense says how somebody travelled`(_ type: String, _ kind: String) throws {
    #expect(try key("Expense type", type) == "mileage mile " + kind)
  }

  @Test(arguments: [
    "Car parking", "Home to office", "Excess mileage", "Private", "Hotel", "Heavy goods supplement",
  ])
  func `what is no business travel by road is not ours`(_ type: String) throws {
    let outcome = try Drop.read("Date,Miles,Expense type\n01/04/2025,5,\(type)\n")
    #expect(outcome.count(.notApplicable) == 1)
  }

  @Test func `a fare without miles is not ours`() throws {
    let outcome = try Drop.read(
      "Date,Miles,Expense type\n01/04/2025,N/A,Rail\n01/04/2025,,Sundry\n")
    #expect(outcome.count(.notApplicable) == 2)
  }

  @Test func `the vehicle's fuel, size, class and emissions reach the key`() throws {
    #expect(
      try key("Fuel,Engine size,Euro class,CO2", "Diesel,1.6,6,120")
        == "mileage mile car diesel small euro-6b -")
    #expect(try key("Fuel,CO2", "Hybrid,49") == "mileage mile car hybrid average - low")
    #expect(try key("Fuel,CO2", "Hybrid,50") == "mileage mile car hybrid average - -")
    #expect(try key("Fuel,CO2", "Petrol,0") == "mileage mile car petrol average - -")
  }

  @Test func `passenger miles ride along and are not added`() throws {
    let outcome = try Drop.read("Date,Miles,Passenger miles\n01/04/2025,5,10\n")
    #expect(outcome.counted.first?.amount == FixedDecimal(5))
    #expect(outcome.counted.first?.passengerMiles == FixedDecimal(10))
  }

  @Test(arguments: [("600", RowState.counted), ("600.01", .held)])
  func `six hundred miles in a day are believed and not more`(_ miles: String, _ state: RowState)
    throws
  {
    #expect(try Drop.read("Date,Miles\n01/04/2025,\(miles)\n").records[0].reading.state == state)
  }

  @Test(arguments: [("965.6064", RowState.counted), ("965.6065", .held)])
  func `the limit is the same in kilometres`(_ km: String, _ state: RowState) throws {
    #expect(
      try Drop.read("Date,Distance (km)\n01/04/2025,\(km)\n").records[0].reading.state == state)
  }

  @Test(arguments: ["Distance (km)", "Kilometres", "KM", "Mileage (km)", "Total distance [kms]"])
  func `a claim whose header says kilometres stays in kilometres`(_ header: String) throws {
    let outcome = try Drop.read("Date,\(header),Fuel\n01/04/2025,12.5,Petrol\n")
    #expect(outcome.counted.first?.key.description == "mileage km car petrol average - -")
    #expect(outcome.counted.first?.amount == FixedDecimal("12.5"))
  }

  @Test func `a claim for a month may have a month's miles`() throws {
    let outcome = try Drop.read("Start date,End date,Miles\n01/04/2025,30/04/2025,1500\n")
    #expect(outcome.counted.first?.span?.dayCount == 30)
  }

  @Test(arguments: [("31/12/2024", RowState.counted), ("01/01/2025", .held)])
  func `a row may cover 366 days and not more`(_ last: String, _ state: RowState) throws {
    let outcome = try Drop.read("Start date,End date,Miles\n01/01/2024,\(last),15\n")
    #expect(outcome.records[0].reading.state == state)
  }

  @Test func `a negative line with a reference is a reversal`() throws {
    let outcome = try Drop.read("Ref,Date,Miles\nA1,01/04/2025,5\nA1,02/04/2025,-5\n")
    let isReversal = if case .reversal = outcome.records[1].reading { true } else { false }
    #expect(isReversal)
    #expect(outcome.counted.sum == .zero)
    #expect(outcome.records[0].identity?.reference != outcome.records[1].identity?.reference)
  }

  @Test(arguments: [0, 1])
  func `a site's name is kept up to a limit`(_ past: Int) throws {
    let name = String(repeating: "x", count: IntakeLimits.nameCharacters + past)
    let outcome = try Drop.read("Date,Miles,Site\n01/04/2025,5,\(name)\n")
    #expect(outcome.counted.first?.site.count == IntakeLimits.nameCharacters)
  }
}
