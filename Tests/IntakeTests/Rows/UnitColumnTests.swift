import ImpactCore
import Intake
import Testing

/// A column that says the unit of each row's distance.
@Suite struct UnitColumnTests {
  @Test(arguments: [
    ("km", "km"), ("KMs", "km"), ("Kilometres", "km"), ("Miles", "mile"), ("mi", "mile"),
    ("metres", "m"), (" km ", "km"),
  ])
  func `a unit in the row is the row's, in claims and trips`(_ word: String, _ unit: String) throws
  {
    let claim = try Drop.read("Date,Distance,Unit\n01/04/2025,5,\(word)\n")
    #expect(claim.counted.map(\.key.unit.rawValue) == [unit])
    #expect(claim.counted.map(\.amount) == [FixedDecimal(5)], "never converted")
    let trip = try Drop.read("Vehicle,Date,Distance,UOM\nA,01/04/2025,5,\(word)\n")
    #expect(trip.counted.map(\.key.unit.rawValue) == [unit])
    #expect(trip.counted.map(\.amount) == [FixedDecimal(5)])
  }

  @Test(arguments: ["Unit", "Units", "UOM", "Unit of Measure", "Distance unit"])
  func `the column has several usual names`(_ header: String) throws {
    let outcome = try Drop.read("Date,Distance,\(header)\n01/04/2025,5,km\n")
    #expect(outcome.counted.map(\.key.unit) == [.kilometre])
  }

  @Test(arguments: ["furlongs", "m", "kg", "litres", "Ward 4"])
  func `a word that is no unit of distance rejects the row`(_ word: String) throws {
    for (header, row) in [
      ("Date,Miles,Unit\n", "01/04/2025,5,"), ("Vehicle,Date,Miles,Unit\n", "A,01/04/2025,5,"),
    ] {
      let outcome = try Drop.read("\(header)\(row)\(word)\n\(row)km\n")
      #expect(outcome.problems.map(\.code) == ["unit-unknown"])
      #expect(outcome.problems.map(\.column) == ["Unit"])
      #expect(outcome.rows(.rejected) == [2])
      #expect(outcome.rows(.counted) == [3])
    }
  }

  @Test func `a column of wards that is called unit is no column of units`() throws {
    let outcome = try Drop.read("Date,Miles,Unit\n01/04/2025,5,Ward 4\n02/04/2025,6,ITU\n")
    #expect(outcome.counted.map(\.key.unit) == [.mile, .mile])
    #expect(
      outcome.notes.contains(
        "No cell of “Unit” is a unit of distance, so the column is not read as one."))
    let proven = try Drop.read("Date,Miles,Unit\n01/04/2025,5,km\n")
    #expect(!proven.notes.contains { $0.hasPrefix("No cell of") })
  }

  @Test(arguments: ["", "n/a", "-"])
  func `a blank unit leaves it to the header and then to the layout`(_ word: String) throws {
    let header = try Drop.read("Date,Distance (km),Unit\n01/04/2025,5,\(word)\n")
    #expect(header.counted.map(\.key.unit) == [.kilometre])
    let layout = try Drop.read("Date,Distance,Unit\n01/04/2025,5,\(word)\n02/04/2025,5,km\n")
    #expect(layout.counted.map(\.key.unit) == [.mile, .kilometre])
    #expect(layout.notes.contains { $0.hasPrefix("1 row gives a distance whose column") })
    let none = try Drop.read("Vehicle,Date,Distance,Unit\nA,01/04/2025,5,\(word)\n")
    #expect(none.problems.map(\.code) == ["unit-missing"])
  }

  @Test func `a printed total over two units is compared in kilometres`() throws {
    let outcome = try Drop.read(
      "Date,Distance,Unit\n01/04/2025,5,km\n02/04/2025,10,miles\nTotal,99,\n")
    #expect(
      outcome.notes.contains { $0.contains("says 99; its readable rows add up to 21.09344 km") })
    let plain = try Drop.read(
      "Date,Distance,Unit\n01/04/2025,5,km\n02/04/2025,10,miles\nTotal,15,\n")
    #expect(!plain.notes.contains { $0.contains("own total") })
  }

  @Test func `the unit of the row goes before the header's`() throws {
    let outcome = try Drop.read("Date,Miles,Unit\n01/04/2025,5,km\n")
    #expect(outcome.counted.map(\.key.unit) == [.kilometre])
  }

  @Test func `six hundred miles in a day are the same in the row's own unit`() throws {
    let outcome = try Drop.read("Date,Distance,Unit\n01/04/2025,700,km\n02/04/2025,700,miles\n")
    #expect(outcome.rows(.held) == [3])
  }

  @Test func `a blank unit changes no row's identity, and a unit does`() throws {
    func content(_ table: String) throws -> Digest128? {
      try Drop.read(table).records.first?.identity?.content
    }
    let without = try content("Date,Distance\n01/04/2025,5\n")
    #expect(try content("Date,Distance,Unit\n01/04/2025,5,\n") == without)
    #expect(try content("Date,Distance,Unit\n01/04/2025,5,km\n") != without)
  }
}
