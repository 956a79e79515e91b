import ImpactCore
import Intake
import Testing

/// Rows that can be read and are hard to believe.
@Suite struct BeliefTests {
  private func state(_ table: String, today: String = "2026-11-22") throws -> RowState? {
    try Drop.read(table, today: today).records.first?.reading.state
  }

  @Test(arguments: [
    ("150", "80.4672", RowState.held), ("150", "80.46", .held), ("150", "81.2", .held),
    ("150", "81.3", .counted), ("150", "79.7", .held), ("150", "79.6", .counted),
    ("150", "50", .counted), ("180.4672", "50", .held), ("180", "60", .counted),
    ("105", "8", .held), ("102", "3", .counted),
  ])
  func `a distance and an odometer that differ as miles and kilometres do are held`(
    _ end: String, _ miles: String, _ state: RowState
  ) throws {
    let outcome = try Drop.read(
      "Vehicle,Date,Odometer start,Odometer end,Miles\nA,01/04/2025,100,\(end),\(miles)\n")
    #expect(outcome.records.map(\.reading.state) == [state])
    #expect(outcome.problems.map(\.code) == (state == .held ? ["kilometres-as-miles"] : []))
    #expect(outcome.problems.allSatisfy { $0.column == "Miles" })
  }

  @Test func `an odometer in kilometres beside its distance in miles is no doubt`() throws {
    let outcome = try Drop.read(
      "Vehicle,Date,Odometer start (km),Odometer end (km),Miles\nA,01/04/2025,100,180.4672,50\n")
    #expect(outcome.counted.map(\.key.unit) == [.kilometre], "the odometer counts, in its own unit")
    #expect(outcome.counted.map(\.amount) == [FixedDecimal("80.4672")])
    #expect(!outcome.notes.contains { $0.contains("differs") })
  }

  @Test func `equal figures under headers of two units are held`() throws {
    #expect(
      try state("Vehicle,Date,Odometer start (km),Odometer end (km),Miles\nA,1/4/25,100,150,50\n")
        == .held)
  }

  @Test(arguments: [("80.5", RowState.held), ("31", .counted), ("50", .counted), ("90", .counted)])
  func `a business share may be any part of the odometer and not 1.609 times it`(
    _ share: String, _ state: RowState
  ) throws {
    let header = "Vehicle,Date,Odometer start,Odometer end,Business miles\n"
    #expect(try self.state(header + "A,01/04/2025,100,150,\(share)\n") == state)
  }

  @Test(arguments: [
    ("10:00", "80", RowState.counted), ("10:00", "80.1", .held), ("10:00", "128", .held),
    ("10:00", "129", .counted), ("09:09", "15", .counted), ("09:10", "15", .held),
    ("08:59", "15", .counted), ("", "100", .counted), ("soon", "100", .counted),
  ])
  func `miles that only kilometres explain in the time of a journey are held`(
    _ end: String, _ miles: String, _ state: RowState
  ) throws {
    let header = "Vehicle,Start time,End time,Miles\n"
    let end = end.contains(":") ? "01/04/2025 \(end)" : end
    #expect(try self.state(header + "A,01/04/2025 09:00,\(end),\(miles)\n") == state)
  }

  @Test func `kilometres are never too fast for miles`() throws {
    let header = "Vehicle,Start time,End time,Distance (km)\n"
    #expect(try state(header + "A,01/04/2025 09:00,01/04/2025 10:00,100\n") == .counted)
  }

  @Test(arguments: [
    ("22/11/2027", RowState.counted), ("23/11/2027", .held), ("01/01/2075", .held),
    ("23/11/2026", .counted),
  ])
  func `a date more than a year ahead is held, a nearer one is noted`(
    _ date: String, _ state: RowState
  ) throws {
    for table in [
      "Date,Miles\n\(date),5\n", "Vehicle,Date,Miles\nA,\(date),5\n",
      "Date,Waste type,Weight (kg)\n\(date),DMR,5\n",
      "Meeting ID,Start Time,Duration (Minutes),Participants\n1,\(date),5,2\n",
    ] {
      let outcome = try Drop.read(table)
      #expect(outcome.records.map(\.reading.state) == [state])
      #expect(outcome.problems.map(\.code) == (state == .held ? ["date-far-ahead"] : []))
      #expect(outcome.notes.contains { $0.contains("after the day") } == (state == .counted))
    }
  }

  @Test(arguments: [("2028-02-28", RowState.counted), ("2028-02-29", .held)])
  func `a year ahead ends on the same day of the next year`(_ date: String, _ state: RowState)
    throws
  {
    #expect(try self.state("Date,Miles\n\(date),5\n", today: "2027-02-28") == state)
  }

  @Test func `today is not ahead`() throws {
    let outcome = try Drop.read("Date,Miles\n22/11/2026,5\n")
    #expect(!outcome.notes.contains { $0.contains("after the day") })
  }

  @Test(arguments: ["25/12/2026", "25/12/2036"])
  func `a planned date ahead is noted and never held`(_ date: String) throws {
    let outcome = try Drop.read(
      "Your unique reference,Expected waste collection date,EWC code,Waste quantity,"
        + "Quantity units\nA1,\(date),20 03 01,5,Kilograms\n")
    #expect(outcome.reading?.layout == "dwt-waste-movements")
    #expect(outcome.count(.counted) == 1)
    #expect(outcome.notes.contains { $0.contains("after the day") })
  }

  @Test func `a reversal from the far future is held as a reversal`() throws {
    let outcome = try Drop.read("Ref,Date,Miles\nA1,01/04/2025,5\nA1,01/04/2075,-5\n")
    #expect(outcome.records.map(\.reading.state) == [.counted, .held])
    #expect(outcome.records[0].identity?.reference != outcome.records[1].identity?.reference)
  }

  @Test(arguments: [
    ("200,100,12", "odometer-falls-beside-miles", RowState.held),
    ("200,100,0", "odometer-falls", .rejected), ("200,100,", "odometer-falls", .rejected),
    ("200,100,-100", "odometer-falls", .rejected), ("200,,-200", "quantity-missing", .rejected),
    (",,-5", "number-negative", .rejected), ("100,150,-5", "number-negative", .rejected),
  ])
  func `an odometer that falls is held only beside a positive distance`(
    _ figures: String, _ code: String, _ state: RowState
  ) throws {
    let outcome = try Drop.read(
      "Vehicle,Date,Odometer start,Odometer end,Miles\nA,01/04/2025,\(figures)\n")
    #expect(outcome.problems.map(\.code) == [code])
    #expect(outcome.records.map(\.reading.state) == [state])
  }

  @Test func `a falling odometer is held beside a business share, too`() throws {
    let outcome = try Drop.read(
      "Vehicle,Date,Odometer start,Odometer end,Business miles\nA,01/04/2025,200,100,12\n")
    #expect(outcome.problems.map(\.code) == ["odometer-falls-beside-miles"])
    #expect(outcome.held.map(\.amount) == [FixedDecimal(12)])
  }

  @Test(arguments: [
    ("100,150,50", RowState.counted, ""), ("100,150,31", .counted, ""),
    ("100,150,90", .counted, ""),
    ("100,150,80.5", .held, "kilometres-as-miles"),
    ("150,100,50", .held, "odometer-falls-beside-miles"), ("150,100,0", .counted, ""),
    ("150,,50", .counted, ""), ("n/a,see log,50", .counted, ""),
  ])
  func `a claim is compared with its odometer and counts its own miles`(
    _ figures: String, _ state: RowState, _ code: String
  ) throws {
    let outcome = try Drop.read("Date,Start mileage,End mileage,Miles\n01/04/2025,\(figures)\n")
    #expect(outcome.reading?.layout == "mileage-claims")
    #expect(outcome.records.map(\.reading.state) == [state])
    #expect(outcome.problems.map(\.code) == (code.isEmpty ? [] : [code]))
    let miles = figures.split(separator: ",").last.map { FixedDecimal(String($0)) }
    #expect((outcome.counted + outcome.held).map(\.amount) == [miles])
  }

  @Test func `what is only compared makes no header another layout's, and no row another row`()
    throws
  {
    let pool = "Vehicle reg,Start time,Odometer start,Odometer end,Miles,End time\n"
    #expect(
      try Drop.read(pool + "A,01/04/2025 09:00,100,150,50,01/04/2025 10:00\n").reading?.layout
        == "pool-car-log")
    func content(_ table: String) throws -> Digest128? {
      try Drop.read(table).records.first?.identity?.content
    }
    #expect(
      try content("Date,Miles\n01/04/2025,50\n")
        == content("Date,Start mileage,End mileage,Miles\n01/04/2025,100,150,50\n"))
  }
}
