import ImpactCore
import Intake
import Testing

/// What a row leaves blank because something else says it.
@Suite struct StandInTests {
  @Test func `months across are a record each, in their own month`() throws {
    let outcome = try Drop.read(
      "Service,Platform,Apr-25,May-25,Notes\nWard 1,Teams,33,<5,\nWard 2,Attend Anywhere,,7,\n"
        + "Total,,33,12,\n")
    #expect(outcome.counted.keys == ["video count meeting", "video count consultation"])
    #expect(outcome.counted.map(\.amount) == [FixedDecimal(33), FixedDecimal(7)])
    #expect(
      outcome.counted.map { $0.span?.first }
        == [CivilDate("2025-04-01"), CivilDate("2025-05-01")])
    #expect(outcome.problems.map(\.code) == ["number-suppressed"])
    #expect(outcome.problems.map(\.column) == ["May-25"])
    #expect(outcome.rows(.ignored) == [4])
  }

  @Test func `a month more does not change the identity of the others`() throws {
    let early = try Drop.read("Service,Platform,May-25\nWard 1,Teams,9\n").records
    let late = try Drop.read("Service,Platform,Apr-25,May-25\nWard 1,Teams,8,9\n").records
    #expect(late.count == 2)
    #expect(late.contains { $0.identity?.naturalKey == early[0].identity?.naturalKey })
    #expect(late[0].identity != late[1].identity)
  }

  @Test func `a blank site is the one of its block, and subtotals are ignored`() throws {
    let outcome = try Drop.read(
      """
      Contractor A
      Period: 01/04/2025 - 30/04/2025

      Site,Waste stream,Net weight (kg),Disposal route,Consignment / WTN
      Site A,Domestic,10,Landfill,W1
      ,Food,20,AD,W2
      Site A total,,30,,
      Site B,Domestic,5,Landfill,W3
      Grand total,,35,,
      """)
    #expect(outcome.counted.map(\.site) == ["Site A", "Site A", "Site B"])
    #expect(outcome.rows(.ignored) == [7, 9])
    #expect(outcome.counted.first?.span?.last == CivilDate("2025-04-30"))
  }

  @Test func `a claim form says once which engine its lines are of`() throws {
    let form = """
      Claimant ref:,E1,Engine (cc):,ENGINE
      Date,Miles
      01/04/2025,5
      """
    func read(_ engine: String) throws -> Outcome {
      try Drop.read(form.replacing("ENGINE", with: engine))
    }
    #expect(try read("1598").counted.first?.engineCC == 1598)
    let (small, large) = (try read("1200").records, try read("2400").records)
    #expect(small[0].identity?.content != large[0].identity?.content)
  }

  @Test func `records side by side are told apart by what their headers say`() throws {
    let header =
      "Trust Code,Site Code,Site Name,Offensive waste cost (£),Offensive waste weight (Tonnes),"
      + "Domestic waste (food) cost (£),Domestic waste (food) weight (Tonnes)\n"
    let outcome = try Drop.read(
      header + "XA1,AGGRE,Site A,100,2,50,Not Applicable\nXB2,AGGRE,Site B,0,0,60,1.5\n",
      name: "ERIC 2024-25.csv")
    #expect(outcome.counted.map { $0.amount.description } == ["2", "0", "1.5"])
    #expect(
      outcome.counted.keys == [
        "waste tonne waste offensive energy-from-waste assumed",
        "waste tonne waste food anaerobic-digestion assumed",
      ])
    #expect(Set(outcome.records.compactMap { $0.identity?.reference }).count == 3)
    let next = try Drop.read(
      header + "XA1,AGGRE,Site A,100,2,50,Not Applicable\n", name: "ERIC 2025-26.csv")
    #expect(next.records[0].identity?.reference != outcome.records[0].identity?.reference)
  }

  @Test func `what an item's price says is held by its own columns`() throws {
    let outcome = try Drop.read(
      "Trust Code,Site Code,Site Name,Incineration (clinical waste) cost (£),"
        + "Incineration (clinical waste) weight (Tonnes)\nXA1,XA109,Site J,2380,8094\n")
    #expect(outcome.problems.map(\.code) == ["price-too-low"])
  }
}
