import ImpactCore
import Intake
import Testing

/// Nothing that names a person, a car or a home leaves intake in readable form.
@Suite struct PrivacyTests {
  @Test(
    .needsSharedFiles,
    arguments: [
      ("m05_assure_style_cp1252.csv", ["21810111", "25671130", "AAA", "AAO", "ZZ99", "zz99"]),
      ("m06_easy_style.csv", ["30010", "30014", "XX01"]),
      ("p01_poolcar_logbook_km.csv", ["XX00", "Driver 0", "PPP"]),
      ("v01_teams_user_activity_33col.csv", ["user000", "A3C45D87"]),
      ("v07_zoom_usage_flat.csv", ["p01@", "Participant 01", "h01@"]),
      ("v03_teams_attendance_utf16le.csv", ["Participant 01", "p01@"]),
      ("w09_consignee_return.csv", ["ZZ99"]),
      ("m08_claim_form.xlsx", ["E0042", "XX02", "ZZ99", "zz99"]),
      ("m09_esr_element_summary_style.csv", ["26483366", "27798136"]),
      ("p02_webfleet_trips.csv", ["XX00", "Driver 0"]),
      ("p04_odometer_log.xlsx", ["XX00", "XX01", "Driver 0"]),
      ("v05_teams_attendance_2020.csv", ["Participant 01"]),
      ("v06_zoom_participants.csv", ["p01@", "host@", "Participant 01", "MDT"]),
      ("w04_dwt_receipt_of_waste.xlsx", ["ZZ99", "XX00", "Some Road"]),
    ])
  func `no sample's people show in notes, problems or records`(
    _ sample: String, _ secrets: [String]
  ) throws {
    let outcome = try Drop.sample(sample)
    let texts = outcome.notes + outcome.problems.map { "\($0)" } + outcome.records.map { "\($0)" }
    #expect(!outcome.records.isEmpty)
    for secret in secrets {
      #expect(!texts.contains { $0.contains(secret) }, "\(secret) is readable")
    }
  }

  /// A table with secrets in every cell that can hold one, and what becomes of its first row.
  struct Planted: Sendable, CustomTestStringConvertible {
    var code: String
    var table: String
    var testDescription: String { code }
  }

  /// What all the tables below hold.
  private static let secrets = [
    "Doe", "Jane", "AB12", "CDE", "ab12", "E1234567", "ZZ99 1AA", "1AA", "07700", "Privet",
  ]
  private static let claim = "Claim ref,Employee name,Employee no,Vehicle reg,From,To,Reason"
  private static let claimCells =
    "Jane Doe 1,Jane Doe,E1234567,AB12 CDE,ZZ99 1AA,4 Privet Drive,Visit Jane Doe"
  private static let trip = "Vehicle,Driver,Purpose"
  private static let tripCells = "AB12 CDE,Jane Doe,4 Privet Drive ZZ99 1AA"

  static let planted = [
    Planted(
      code: "", table: "\(claim),Date,Miles,Unit\n\(claimCells),01/04/2025,5,Jane Doe\n"),
    Planted(
      code: "date-far-ahead", table: "\(claim),Date,Miles\n\(claimCells),01/04/2075,5\n"),
    Planted(
      code: "date-invalid",
      table: "\(claim),Date,Miles\n\(claimCells),AB12 CDE,5.7E-14 Jane Doe\n"),
    Planted(
      code: "number-invalid", table: "\(claim),Date,Miles\n\(claimCells),01/04/2025,E1234567-5\n"),
    Planted(
      code: "kilometres-as-miles",
      table:
        "\(trip),Date,Odometer start,Odometer end,Miles\n\(tripCells),01/04/2025,100,150,80.5\n"),
    Planted(
      code: "odometer-falls-beside-miles",
      table:
        "\(trip),Date,Odometer start,Odometer end,Miles\n\(tripCells),01/04/2025,200,150,80.5\n"),
    Planted(
      code: "too-fast-in-miles",
      table: "\(trip),Start time,End time,Miles\n"
        + "\(tripCells),01/04/2025 09:00,01/04/2025 10:00,100\n"),
    Planted(
      code: "ewc-invalid",
      table: "Driver,Vehicle reg,Date,Waste type,EWC code,R/D code,Weight (kg)\n"
        + "Jane Doe,AB12 CDE,01/04/2025,Clinical,18 01 03; AB12 CDE,D10 = Jane Doe = kg; D9,5\n"),
    Planted(
      code: "",
      table: "Vehicle: AB12 CDE Golf petrol 1.2\nDriver: Jane Doe,E1234567\nTrust: AB12 CDE\n"
        + "Log of Jane Doe - AB12 CDE (Petrol 1.2)\n\(trip),Date,Miles,Trust code,Organisation\n"
        + "\(tripCells),01/04/2025,5,Jane Doe,E1234567\n"),
    Planted(
      code: "",
      table: "Driver,Vehicle reg,Date,Waste type,EWC code,R/D code,Weight (kg)\n"
        + "Jane Doe,AB12 CDE,01/04/2025,Clinical,18 01 08; 18 01 09,AB12 CDE = 5 = Jane; D9,5\n"),
    Planted(
      code: "unit-unsuitable",
      table: "measure,date,value,unit,description,evidence\n"
        + "ENV-13,01/04/2025,5,Jane Doe,Visit of Jane Doe AB12 CDE,Report\n"),
    Planted(
      code: "document-missing",
      table: "measure,date,value,unit,description,evidence,project\n"
        + "ENV-13,01/04/2025,5,hours,Jane Doe 07700 at 4 Privet Drive,AB12 CDE,AB12CDE\n"),
    Planted(
      code: "",
      table: "measure,date,value,unit,description,evidence\n"
        + "ENV-13,01/04/2025,5,hours,Jane Doe E1234567 ZZ99 1AA,Report for AB12 CDE\n"),
  ]

  @Test(arguments: planted)
  func `no reason or note shows what a cell holds`(_ planted: Planted) throws {
    let outcome = try Drop.read(planted.table)
    #expect(outcome.problems.map(\.code) == (planted.code.isEmpty ? [] : [planted.code]))
    #expect(outcome.records.count == 1)
    let texts = outcome.notes + outcome.problems.map { "\($0)" } + outcome.records.map { "\($0)" }
    for secret in PrivacyTests.secrets {
      #expect(!texts.contains { $0.contains(secret) }, "\(secret) is readable")
    }
  }

  @Test func `a name in the wrong column shows nowhere`() throws {
    let rows = "Ref,Date,Miles,Fuel\nA1,Jane Doe,5,Petrol\nA2,01/04/2025,AB12 CDE,Petrol\n"
    let outcome = try Drop.read(rows)
    let texts = outcome.notes + outcome.problems.map { "\($0)" } + outcome.records.map { "\($0)" }
    #expect(outcome.count(.rejected) == 2)
    for secret in ["Jane", "AB12"] { #expect(!texts.contains { $0.contains(secret) }) }
  }
}
