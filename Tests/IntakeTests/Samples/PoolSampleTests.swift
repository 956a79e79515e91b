import ImpactCore
import Intake
import Testing

@Suite("Pool-car samples", .needsSharedFiles)
struct PoolSampleTests {
  @Test func `p01 counts business kilometres and leaves the private share out`() throws {
    let sample = "p01_poolcar_logbook_km.csv"
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    #expect(outcome.records.count == (try expected.int("data_rows")))
    #expect(outcome.count(.counted) == (try expected.int("usable")))
    #expect(outcome.rows(.rejected) == (try expected.rows("rejected")))
    #expect(outcome.counted.sum == (try expected.decimal("total_business_km")))
    #expect(outcome.counted.keys == ["pool km car unknown average - -"])
    #expect(
      outcome.records.allSatisfy { ($0.identity?.naturalKey != nil) == ($0.source.row != 11) })
  }

  @Test func `p05 counts business journeys of a battery car with their energy`() throws {
    let sample = "p05_ev_journey_log.csv"
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    let energy = outcome.counted.compactMap(\.energyKWh).reduce(Exact.zero) { $0 + $1.exact }
    #expect(outcome.records.count == (try expected.int("data_rows")))
    #expect(outcome.counted.sum == (try expected.decimal("total_business_miles")))
    #expect(energy == (try expected.decimal("business_kwh")))
    #expect(outcome.counted.keys == ["pool mile car bev average - low"])
    #expect(outcome.count(.notApplicable) == 6)
  }

  @Test func `p06 leaves cancelled and missed bookings out and agrees with its total`() throws {
    let sample = "p06_car_club_bookings_cp1252.csv"
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    #expect(outcome.reading?.headerRow == (try expected.int("header_row")))
    #expect(outcome.records.count - outcome.count(.ignored) == (try expected.int("data_rows")))
    #expect(outcome.count(.counted) == (try expected.int("usable")))
    #expect(outcome.counted.sum == (try expected.decimal("total_miles")))
    #expect(Set(outcome.counted.compactMap(\.key.fuelName)) == ["bev", "petrol", "hybrid"])
    #expect(!outcome.notes.contains { $0.contains("own total") })
  }
}
