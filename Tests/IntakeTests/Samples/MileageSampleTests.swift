import ImpactCore
import Intake
import Testing

@Suite("Mileage samples", .needsSharedFiles)
struct MileageSampleTests {
  @Test func `m02 counts paid car and bicycle rows, and nothing else`() throws {
    let sample = "m02_ipsa_layout.csv"
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    let cars = outcome.counted.filter { $0.key.activityName == "car" }
    #expect(outcome.reading?.layout == "ipsa-business-costs")
    #expect(outcome.reading?.headerRow == (try expected.int("header_row")))
    #expect(outcome.records.count == (try expected.int("data_rows")))
    #expect(cars.count == (try expected.int("usable_car_rows")))
    #expect(cars.sum == (try expected.decimal("total_car_miles")))
    #expect(outcome.count(.counted) == (try expected.int("counted")))
    #expect(outcome.count(.notApplicable) == (try expected.int("not_applicable")))
    #expect(
      [13, 20].map { outcome.activity(row: $0)?.key.activityName } == ["bicycle", "bicycle"])
    #expect(outcome.rows(.notApplicable).contains(18))
    #expect(outcome.rows(.notApplicable).contains(24))
  }

  @Test func `m05 rejects, holds, reverses and leaves out as a person would`() throws {
    let sample = "m05_assure_style_cp1252.csv"
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    #expect(outcome.reading?.headerRow == (try expected.int("header_row")))
    #expect(outcome.rows(.rejected) == (try expected.rows("rejected")))
    #expect(outcome.rows(.notApplicable) == [12, 13])
    #expect(outcome.rows(.held) == [9])
    #expect(outcome.rows(.ignored) == [27, 29])
    #expect(outcome.records.count - outcome.count(.ignored) == (try expected.int("data_rows")))
    // Row 17 repeats row 8 to the letter: the ledger makes it a duplicate.
    let once = outcome.records.filter { $0.source.row != 17 }
    let kept = once.compactMap { outcome.activity(row: $0.source.row) }
    #expect(kept.sum == (try expected.decimal("total_miles_if_flagged_kept")))
    let codes = outcome.problems.map(\.code)
    #expect(
      codes == [
        "miles-over-600-in-a-day", "date-invalid", "number-invalid", "quantity-missing",
        "date-invalid",
      ])
  }

  @Test func `m05's printed total is compared with its rows and never counted`() throws {
    let outcome = try Drop.sample("m05_assure_style_cp1252.csv")
    #expect(outcome.notes.contains { $0.contains("own total says 9,999.9 miles") })
    #expect(outcome.counted.allSatisfy { $0.amount != FixedDecimal("9999.9") })
  }

  @Test func `m05's exact repeat has the identity of the row that it repeats`() throws {
    let outcome = try Drop.sample("m05_assure_style_cp1252.csv")
    func identity(_ row: Int) -> RecordIdentity? {
      outcome.records.first { $0.source.row == row }?.identity
    }
    #expect(identity(17) == identity(8))
    #expect(identity(16)?.reference != identity(7)?.reference, "the reversal is a line of its own")
    let reversals = outcome.records.filter {
      if case .reversal = $0.reading { true } else { false }
    }
    #expect(reversals.map(\.source.row) == [16])
  }

  @Test func `m05b has six unchanged lines, one amended and three new ones`() throws {
    let expected = try SharedFiles.expected("m05b_assure_style_resubmitted.csv")
    let first = try Drop.sample("m05_assure_style_cp1252.csv").records
    let second = try Drop.sample("m05b_assure_style_resubmitted.csv").records
    func known(_ record: Record) -> Record? {
      first.first { $0.identity?.reference == record.identity?.reference }
    }
    let same = second.filter { known($0)?.identity?.content == $0.identity?.content }
    let amended = second.filter { record in
      known(record).map { $0.identity?.content != record.identity?.content } ?? false
    }
    #expect(second.count == (try expected.int("data_rows")))
    #expect(same.count == (try expected.int("unchanged_duplicates")))
    #expect(amended.map(\.source.row) == (try expected.rows("amended")))
    #expect(second.count { known($0) == nil } == (try expected.int("new")))
  }

  @Test func `m06 takes PTR miles as car miles of an unknown vehicle`() throws {
    let sample = "m06_easy_style.csv"
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    #expect(outcome.count(.counted) == (try expected.int("usable")))
    #expect(outcome.counted.sum == (try expected.decimal("total_miles")))
    #expect(outcome.activity(row: 6)?.key.description == "mileage mile car unknown average - -")
    #expect(outcome.activity(row: 2)?.key.description == "mileage mile car unknown medium - -")
    #expect(outcome.activity(row: 2)?.engineCC == 1598)
    #expect(outcome.activity(row: 2)?.span == day("2025-04-01"))
  }

  @Test(arguments: ["m07_semicolon_decimal_comma.csv", "m10_excel_unicode_text.txt"])
  func `a file of another locale or encoding gives the same miles`(_ sample: String) throws {
    let expected = try SharedFiles.expected(sample)
    let outcome = try Drop.sample(sample)
    #expect(outcome.reading?.headerRow == (try expected.int("header_row")))
    #expect(outcome.count(.counted) == (try expected.int("data_rows")))
    #expect(outcome.counted.sum == (try expected.decimal("total_miles")))
  }

  @Test func `m10's bands and words name a size only where they prove one`() throws {
    let outcome = try Drop.sample("m10_excel_unicode_text.txt")
    #expect(outcome.activity(row: 2)?.key.description == "mileage mile car hybrid small - -")
    #expect(outcome.activity(row: 2)?.engineCC == nil, "a band is no measurement")
    #expect(outcome.activity(row: 3)?.engineCC == 1200)
    #expect(outcome.activity(row: 4)?.key.description == "mileage mile car hybrid average - -")
  }
}
