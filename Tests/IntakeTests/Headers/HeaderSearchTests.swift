import ImpactCore
import Intake
import Testing

@Suite struct HeaderSearchTests {
  @Test func `title rows above the header are passed over`() throws {
    let outcome = try Drop.read(
      "Claims for April\nRun by payroll,02/05/2025\n\nDate,Miles\n01/04/2025,5\n")
    #expect(outcome.reading?.headerRow == 4)
    #expect(outcome.rows(.counted) == [5])
  }

  @Test(arguments: [(IntakeLimits.headerRows, true), (IntakeLimits.headerRows + 1, false)])
  func `the header is looked for in so many rows and no further`(_ row: Int, _ isFound: Bool) throws
  {
    let titles = String(repeating: "title\n", count: row - 1)
    let outcome = try Drop.read(titles + "Date,Miles\n01/04/2025,5\n")
    #expect((outcome.reading != nil) == isFound)
  }

  @Test func `two columns that could be the figure are asked about`() throws {
    let outcome = try Drop.read("Date,Claimed Mileage,Number of Miles\n01/04/2025,5,6\n")
    #expect(outcome.refusal?.reason.contains("Claimed Mileage") == true)
    #expect(outcome.refusal?.reason.contains("Number of Miles") == true)
  }

  @Test func `two columns that could be the department are settled and said`() throws {
    let outcome = try Drop.read("Date,Miles,Department,Cost centre\n01/04/2025,5,Ward 1,CC1\n")
    #expect(outcome.counted.first?.orgUnit == "CC1")
    #expect(outcome.notes.contains { $0.contains("2 columns could be the department") })
  }

  @Test func `a header with two languages is a date where both halves are`() throws {
    #expect(try Drop.read("Datum/Date,Miles\n01/04/2025,5\n").count(.counted) == 1)
    #expect(try Drop.read("Room/Date,Miles\n01/04/2025,5\n").refusal != nil)
  }

  @Test func `a repeated header is not read as a row`() throws {
    let outcome = try Drop.read("Date,Miles\n01/04/2025,5\nDate,Miles\n02/04/2025,6\n")
    #expect(outcome.records.count == 2)
    #expect(outcome.counted.sum == exact("11"))
  }

  @Test func `the nearest layout and what it lacks are named`() throws {
    let outcome = try Drop.read("Claim Ref,Date,Engine Size\nA1,01/04/2025,1598\n")
    let reason = try #require(outcome.refusal?.reason)
    #expect(reason.contains("staff mileage claims"))
    #expect(reason.contains("distance"))
  }

  @Test func `a distance in kilometres stays in kilometres`() throws {
    let outcome = try Drop.read("Date,Distance (km)\n01/04/2025,5.5\n")
    #expect(outcome.counted.first?.key.unit == .kilometre)
  }

  @Test func `a distance without a unit is miles in a claim and nothing in a log`() throws {
    let claim = try Drop.read("Date,Distance\n01/04/2025,5\n")
    #expect(claim.counted.first?.key.unit == .mile)
    #expect(claim.notes.contains { $0.contains("miles are assumed") })
    let log = try Drop.read("Vehicle,Date,Driver,Trip distance\nA,01/04/2025,D,5000\n")
    #expect(log.problems.map(\.code) == ["unit-missing"])
  }
}
