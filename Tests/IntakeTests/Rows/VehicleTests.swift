import ImpactCore
import Intake
import Testing

/// What a claim or a log says of its vehicle beyond fuel and size.
@Suite struct VehicleTests {
  private func claims(_ header: String, _ rows: String...) throws -> Outcome {
    let lines = rows.map { "01/04/2025,5,\($0)\n" }.joined()
    return try Drop.read("Date,Miles,\(header)\n" + lines)
  }

  private func claim(_ header: String, _ row: String) throws -> String? {
    try claims(header, row).counted.first?.key.description
  }

  private static let inferred =
    "1 row gives no Euro class: it is inferred from the date of first registration."

  @Test(arguments: [
    "Market segment", "Car segment", "Vehicle segment", "SEGMENT", "Car market segment",
  ])
  func `the market segment of a car reaches the key`(_ header: String) throws {
    #expect(
      try claim("Fuel,Engine size,\(header)", "Petrol,1.6,Lower Medium")
        == "mileage mile car petrol medium - - segment=lower-medium")
  }

  @Test func `the market segment of a pool car reaches the key`() throws {
    let outcome = try Drop.read(
      "Vehicle,Date,Miles,Fuel,Market segment,Date of first registration\n"
        + "XX00 AAA,01/04/2025,5,Diesel,Dual purpose 4X4,01/02/2017\n")
    #expect(
      outcome.counted.first?.key.description
        == "pool mile car diesel average euro-6b - segment=dual-purpose-4x4 inferred")
    #expect(outcome.notes.contains(VehicleTests.inferred))
  }

  @Test func `a segment that is not known is noted, and its rows count`() throws {
    let outcome = try claims("Market segment", "Hatchback", "Estate", "MPV", "", "n/a")
    #expect(outcome.count(.counted) == 5)
    #expect(outcome.problems.isEmpty)
    #expect(
      outcome.notes.filter { $0.contains("market segment that") } == [
        "2 rows name a market segment that is not known: none is assumed."
      ])
  }

  @Test func `a van has no market segment and none is missed`() throws {
    let outcome = try claims("Vehicle type,Market segment", "Van,Panel van")
    #expect(outcome.counted.first?.key.description == "mileage mile van unknown average - -")
    #expect(!outcome.notes.contains { $0.contains("market segment that") })
  }

  @Test(arguments: [
    "First registered", "Date of first registration", "Registration date", "First registration",
    "Year of first registration", "Registration year", "Year registered",
    "Vehicle registration date",
  ])
  func `without a Euro class the date of first registration implies one`(
    _ header: String
  ) throws {
    let outcome = try claims("Fuel,\(header)", "Petrol,2012")
    #expect(
      outcome.counted.first?.key.description == "mileage mile car petrol average euro-5a - inferred"
    )
    #expect(outcome.notes.contains(VehicleTests.inferred))
  }

  @Test(arguments: ["Registration", "Vehicle registration", "Reg", "Registration number"])
  func `a number plate is no date of registration`(_ header: String) throws {
    let outcome = try claims("Fuel,\(header)", "Petrol,2012")
    #expect(outcome.counted.first?.key.description == "mileage mile car petrol average - -")
  }

  @Test(arguments: [
    ("Euro 4,2020", "euro-4"), ("6b,01/02/2022", "euro-6b"), ("6d-TEMP,2010", "euro-6d-temp"),
    ("5,2012", "euro-5b"), ("6,2012", "euro-6b"), ("Euro 6,01/02/2016", "euro-6b"),
    ("6,01/09/2018", "euro-6c"), ("EURO VI,31/12/2020", "euro-6d-temp"), ("6,2021", "euro-6d"),
    ("6,", "euro-6b"), ("7,2021", "euro-7"),
  ])
  func `a class that is given stands, and the date says which Euro 6`(
    _ cells: String, _ euroClass: String
  ) throws {
    let outcome = try claims("Fuel,Euro class,First registered", "Petrol,\(cells)")
    #expect(
      outcome.counted.first?.key.description == "mileage mile car petrol average \(euroClass) -")
    #expect(!outcome.notes.contains { $0.contains("inferred") })
  }

  @Test func `a Euro 6 motorcycle is what it says, as the date knows no such class`() throws {
    #expect(
      try claim("Vehicle type,Euro class,First registered", "Motorcycle,6,2021")
        == "mileage mile motorcycle unknown average euro-6b -")
  }

  @Test func `each kind of vehicle has dates of its own`() throws {
    for (type, words) in [
      ("Car", "car unknown average euro-6b - inferred"),
      ("Van", "van unknown average euro-5b - inferred"),
      ("Motorcycle", "motorcycle unknown average euro-3 - inferred"),
    ] {
      #expect(
        try claim("Vehicle type,First registered", "\(type),01/09/2015") == "mileage mile " + words)
    }
  }

  @Test func `no class of exhaust is inferred for a battery car`() throws {
    let outcome = try claims("Fuel,First registered", "Electric,2020")
    #expect(outcome.counted.first?.key.description == "mileage mile car bev average - low")
    #expect(!outcome.notes.contains { $0.contains("inferred") })
  }

  @Test func `a car older than the first class has none`() throws {
    #expect(
      try claim("Fuel,First registered", "Petrol,1990") == "mileage mile car petrol average - -")
  }

  @Test func `an impossible or future registration is noted, and its rows count`() throws {
    let outcome = try claims(
      "Fuel,First registered", "Petrol,31/04/2018", "Petrol,2030", "Petrol,unknown", "Petrol,")
    #expect(outcome.count(.counted) == 4)
    #expect(outcome.problems.isEmpty)
    #expect(outcome.counted.keys == ["mileage mile car petrol average - -"])
    #expect(
      outcome.notes.contains(
        "3 rows give a first registration that is no date or lies ahead: it is not used."))
  }

  @Test func `dates of registration that prove no order share that of the journeys`() throws {
    func key(_ journey: String) throws -> String? {
      try Drop.read("Date,Miles,First registered\n\(journey),5,01/09/2015\n")
        .counted.first?.key.description
    }
    #expect(try key("13/04/2025") == "mileage mile car unknown average euro-6b - inferred")
    #expect(try key("04/13/2025") == "mileage mile car unknown average euro-5b - inferred")
  }

  @Test func `dates of registration may be in an order of their own`() throws {
    let outcome = try Drop.read(
      "Date,Miles,First registered\n13/04/2025,5,01/09/2015\n14/04/2025,5,12/31/2015\n")
    #expect(
      outcome.counted.map(\.key.description) == [
        "mileage mile car unknown average euro-5b - inferred",
        "mileage mile car unknown average euro-6b - inferred",
      ])
  }

  @Test func `two columns of registration are settled and said, and the day goes first`() throws {
    let outcome = try claims("Fuel,Registration year,First registered", "Petrol,2015,01/09/2015")
    #expect(
      outcome.counted.first?.key.description == "mileage mile car petrol average euro-6b - inferred"
    )
    #expect(outcome.notes.contains { $0.contains("2 columns could be the date of first reg") })
  }

  @Test func `the date of first registration stays out of the records and the notes`() throws {
    let outcome = try claims("Fuel,First registered", "Petrol,17/03/2016", "Petrol,31/02/2017")
    let texts = outcome.notes + outcome.records.map { "\($0)" }
    #expect(!texts.contains { $0.contains("2016") || $0.contains("2017") })
    #expect(!texts.contains { $0.contains("\(CivilDate("2016-03-17")?.dayNumber ?? 0)") })
  }
}
