import ImpactCore
import Intake
import Testing

/// A fuel and an engine that stand above a table.
@Suite struct TitleVehicleTests {
  private func log(_ title: String, _ header: String = "", _ cell: String = "") throws -> Outcome {
    try Drop.read(
      "\(title)\nVehicle reg,Date,Odometer start,Odometer end\(header)\nA,01/04/2025,1,9\(cell)\n",
      name: "log.csv")
  }

  @Test(arguments: [
    ("Pool car log - XX00 PPP (Petrol 1.2)", "petrol small"), ("Log (Electric)", "bev average"),
    ("Log (1.6 diesel)", "diesel small"), ("Log (Diesel; 1968cc)", "diesel medium"),
    ("Log (plug-in hybrid)", "phev average"), ("Fuel: Diesel", "diesel average"),
    ("Fuel type:,Petrol", "petrol average"), ("Vehicle: Ford Focus diesel 1.6", "diesel small"),
    ("\"Car: Golf, 1598 cc, petrol\"", "petrol medium"),
    ("Vehicle:,Focus 2019 diesel", "diesel average"),
    ("Fuel: Petrol\nVehicle: Corsa petrol 1.2", "petrol small"),
    ("Vehicle: Corsa petrol 1.2\nLog (petrol 1.4)", "petrol average"),
  ])
  func `a known form above the table stands in for the missing column`(
    _ title: String, _ vehicle: String
  ) throws {
    let outcome = try log(title, " (miles)", "")
    let words = vehicle.split(separator: " ")
    #expect(outcome.counted.count == 1)
    #expect(
      outcome.counted.allSatisfy {
        $0.key.description.hasPrefix("pool mile car \(words[0]) \(words[1]) ")
      }, "\(outcome.counted.keys)")
    #expect(outcome.notes.contains { $0.hasPrefix("A line above the table says the fuel ") })
  }

  @Test(arguments: [
    "Pool cars (petrol and diesel)", "Fuel: Petrol / Diesel / Electric", "Fuel: petrol or electric",
    "Fuel: Diesel\nVehicle: Corsa petrol", "Return to the petrol desk", "Log (petrol rates apply)",
    "Log (Electric Avenue)", "Fuel:", "Fuel: see overleaf", "Vehicle: Ford Focus 1.6",
  ])
  func `any other words are no vehicle`(_ title: String) throws {
    let outcome = try log(title, " (miles)", "")
    #expect(outcome.counted.keys == ["pool mile car unknown average - -"])
    #expect(!outcome.notes.contains { $0.contains("above the table says the fuel") })
  }

  @Test func `a column goes before the title, blank or not`() throws {
    let blank = try log("Log (Petrol 1.2)", " (miles),Fuel", ",")
    #expect(blank.counted.keys == ["pool mile car unknown average - -"])
    let given = try log("Log (Petrol 1.2)", " (miles),Fuel", ",Diesel")
    #expect(given.counted.keys == ["pool mile car diesel average - -"])
  }

  @Test func `an engine in a column goes before the title's`() throws {
    let outcome = try log("Log (Petrol 1.2)", " (miles),Engine size", ",2.4")
    #expect(outcome.counted.keys == ["pool mile car petrol large - -"])
  }

  @Test func `a claim form takes a labelled fuel and no bracket`() throws {
    let labelled = try Drop.read("Fuel: Diesel\nDate,Miles\n01/04/2025,5\n")
    #expect(labelled.counted.keys == ["mileage mile car diesel average - -"])
    let bracket = try Drop.read("Rates (Petrol)\nDate,Miles\n01/04/2025,5\n")
    #expect(bracket.counted.keys == ["mileage mile car unknown average - -"])
  }

  @Test(.needsSharedFiles) func `each tab of p04 has its own vehicle`() throws {
    let outcome = try Drop.sample("p04_odometer_log.xlsx")
    let keys = [0, 1].map { sheet in
      Set(
        outcome.records.filter { $0.source.sheet == sheet }.compactMap { record in
          if case .counted(let activity) = record.reading { activity.key.description } else { nil }
        })
    }
    #expect(
      keys == [["pool mile car petrol small - -"], ["pool mile car bev average - low"]])
    #expect(outcome.counted.sum == exact("812"))
    #expect(outcome.notes.contains { $0.contains("fuel petrol and the engine size 1.2") })
    #expect(outcome.problems.map(\.code) == ["quantity-missing", "odometer-falls"])
  }
}
