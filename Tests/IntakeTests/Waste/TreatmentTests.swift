import ImpactCore
import Intake
import Testing

@Suite struct TreatmentTests {
  @Test(arguments: [
    ("HTI", Treatment.incineration), ("High temperature incineration", .incineration),
    ("Incin", .incineration), ("AT", .alternativeTreatment), ("Non-burn", .alternativeTreatment),
    ("Autoclave", .alternativeTreatment), ("EfW", .energyFromWaste), ("ERF", .energyFromWaste),
    ("Municipal incineration", .energyFromWaste), ("Deep landfill", .landfill),
    ("MRF", .recycling), ("Recycled", .recycling), ("AD", .anaerobicDigestion),
    ("Anaerobic digestion", .anaerobicDigestion), ("IVC", .composting), ("Re-use", .reuse),
    ("Confidential shredding", .recycling),
  ])
  func `a route names its treatment`(_ text: String, _ treatment: Treatment) {
    #expect(Treatment(route: .cell(text)) == treatment)
  }

  @Test(arguments: ["Recovery", "Treatment", "Transfer station", "", "Hospital"])
  func `other words name no treatment`(_ text: String) {
    #expect(Treatment(route: .cell(text)) == nil)
  }

  @Test(arguments: [
    ("D10", Treatment.incineration), ("D9", .alternativeTreatment), ("D09", .alternativeTreatment),
    ("d 9", .alternativeTreatment), ("R1", .energyFromWaste), ("R01", .energyFromWaste),
    ("R3", .recycling), ("D1", .landfill), ("D05", .landfill),
  ])
  func `a code names its treatment however it is written`(_ text: String, _ treatment: Treatment) {
    #expect(Treatment(disposalCode: .cell(text)) == treatment)
  }

  @Test(arguments: ["R12", "R13", "D13", "D14", "D15", "", "X1", "R", "R99999999999999999999"])
  func `transfer and storage are no end`(_ text: String) {
    #expect(Treatment(disposalCode: .cell(text)) == nil)
  }

  @Test func `a short form in a stream's name counts in capitals only`() {
    #expect(Treatment(streamName: .cell("Clinical AT")) == .alternativeTreatment)
    #expect(Treatment(streamName: .cell("collected at ward")) == nil)
    #expect(Treatment(streamName: .cell("Clinical HTI")) == .incineration)
  }
}
