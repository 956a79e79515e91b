import ImpactCore
import Intake
import Testing

@Suite struct TripTests {
  private func log(_ row: String) throws -> Outcome {
    try Drop.read("Vehicle,Date,Odometer start,Odometer end,Miles\n\(row)\n")
  }

  @Test func `the odometer goes before the distance beside it`() throws {
    let outcome = try log("XX00 AAA,01/04/2025,100,150,60")
    #expect(outcome.counted.first?.amount == FixedDecimal(50))
    #expect(outcome.notes.contains { $0.contains("differs from the odometer") })
  }

  @Test(arguments: ["51", "50.5", "49"])
  func `a mile more or less is no difference`(_ miles: String) throws {
    let outcome = try log("XX00 AAA,01/04/2025,100,150,\(miles)")
    #expect(!outcome.notes.contains { $0.contains("differs") })
  }

  @Test(arguments: [
    "Distance (km)", "Miles driven (km)", "Trip distance [kilometres]", "Distance in km",
    "Km's traveled",
  ])
  func `a log whose header says kilometres stays in kilometres`(_ header: String) throws {
    let outcome = try Drop.read("Vehicle,Date,Fuel,\(header)\nXX00 AAA,01/04/2025,Petrol,12.5\n")
    #expect(outcome.counted.first?.key.description == "pool km car petrol average - -")
    #expect(outcome.counted.first?.amount == FixedDecimal("12.5"))
  }

  @Test func `without both readings the distance counts`() throws {
    #expect(try log("XX00 AAA,01/04/2025,100,,7.5").counted.first?.amount == FixedDecimal("7.5"))
  }

  @Test func `a trip of the same car and readings has the same natural key`() throws {
    let first = try log("XX00 AAA,01/04/2025,100,150,50").records[0].identity
    let moved = try log("XX00 AAA,02/04/2025,100,150,50").records[0].identity
    #expect(first?.naturalKey == moved?.naturalKey)
    #expect(first?.content != moved?.content)
  }
}
