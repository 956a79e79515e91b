import ImpactCore
import Intake
import Testing

@Suite("Waste samples", .needsSharedFiles)
struct WasteSampleTests {
  @Test func `w03 is tonnes without a date, treated as route or code say`() throws {
    let sample = "w03_wdi_received.csv"
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    #expect(outcome.count(.counted) == (try expected.int("data_rows")))
    #expect(outcome.counted.sum == (try expected.decimal("total_tonnes")))
    #expect(outcome.counted.allSatisfy { $0.span == nil })
    let storage = outcome.activity(row: 7)?.key.description
    #expect(storage == "waste tonne waste offensive energy-from-waste assumed", "R13 names no end")
    let burnt = outcome.activity(row: 2)?.key.description
    #expect(burnt == "waste tonne waste infectious incineration route")
    let steamed = outcome.activity(row: 3)?.key.description
    #expect(steamed == "waste tonne waste infectious alternative-treatment rd-code")
  }

  @Test func `w03 takes its year from its name where that has one`() throws {
    let bytes = try SharedFiles.bytes("samples/w03_wdi_received.csv")
    let outcome = try Drop.read(bytes, name: "SouthWest_Clinical_Received_2023.csv")
    #expect(outcome.counted.first?.span?.first == CivilDate("2023-01-01"))
    #expect(outcome.counted.first?.span?.last == CivilDate("2023-12-31"))
  }

  @Test func `w08 changes its unit row by row and is still exact`() throws {
    let sample = "w08_contractor_lifts_cp1252.csv"
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    #expect(outcome.records.count - outcome.count(.ignored) == (try expected.int("data_rows")))
    #expect(outcome.rows(.rejected) == (try expected.rows("rejected")))
    #expect(outcome.problems.map(\.code) == ["unit-missing", "volume-only"])
    let repeated = try expected.rows("duplicate")
    let once = outcome.records.map(\.source.row).filter { !repeated.contains($0) }
    #expect(
      once.compactMap { outcome.activity(row: $0) }.kilograms == (try expected.decimal("total_kg")))
    func identity(_ row: Int) -> RecordIdentity? {
      outcome.records.first { $0.source.row == row }?.identity
    }
    #expect(repeated.allSatisfy { identity($0) == identity(6) })
    for row in try expected.rows("flagged") { #expect(outcome.rows(.counted).contains(row)) }
    #expect(outcome.notes.contains { $0.contains("negative weight") })
    #expect(outcome.notes.contains { $0.contains("weight of zero") })
    #expect(outcome.notes.contains { $0.contains("own total says 9,876.5") })
  }

  @Test func `w09 leaves the rejected consignment out`() throws {
    let sample = "w09_consignee_return.csv"
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    #expect(outcome.reading?.headerRow == (try expected.int("header_row")))
    #expect(outcome.records.count == (try expected.int("data_rows")))
    #expect(outcome.count(.counted) == (try expected.int("usable")))
    #expect(outcome.rows(.notApplicable) == [10])
    #expect(outcome.counted.kilograms == (try expected.decimal("total_kg")))
  }

  @Test func `w05 finds ten sets of columns in one header`() throws {
    let sample = "w05_dwt_uk_movements_193col.csv"
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    #expect(outcome.records.count == (try expected.int("items")))
    #expect(outcome.count(.counted) == (try expected.int("usable_items")))
    #expect(outcome.counted.kilograms == (try expected.decimal("total_kg")))
    #expect(outcome.rows(.rejected) == (try expected.rows("rejected")))
    #expect(outcome.problem(row: 8)?.code == "ewc-destroyed")
  }

  @Test func `the real file of waste movements gives a thousand items and 18,600 tonnes`() throws {
    let outcome = try Drop.read(SharedFiles.bytes("real/dwt-uk-movements-100-rows.csv"))
    #expect(outcome.reading?.layout == "dwt-waste-movements")
    #expect(outcome.records.count == 1000)
    #expect(outcome.count(.counted) == 1000)
    #expect(outcome.counted.sum == exact("18600"))
    #expect(Set(outcome.counted.map(\.key.unit)) == [.tonne])
    #expect(outcome.notes.contains { $0.hasPrefix("62 items give an estimated weight") })
    #expect(outcome.notes.contains { $0.contains("planned") })
    #expect(Set(outcome.records.compactMap { $0.identity?.reference }).count == 1000)
  }

  @Test func `the real file of type errors keeps its good items`() throws {
    let outcome = try Drop.read(SharedFiles.bytes("real/dwt-uk-movements-type-errors.csv"))
    #expect(outcome.reading?.layout == "dwt-waste-movements")
    #expect(outcome.count(.counted) > 0)
    #expect(outcome.count(.rejected) > 0)
    #expect(outcome.count(.counted) + outcome.count(.rejected) == outcome.records.count)
  }
}
