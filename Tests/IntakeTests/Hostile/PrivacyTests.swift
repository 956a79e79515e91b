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

  @Test func `a name in the wrong column shows nowhere`() throws {
    let rows = "Ref,Date,Miles,Fuel\nA1,Jane Doe,5,Petrol\nA2,01/04/2025,AB12 CDE,Petrol\n"
    let outcome = try Drop.read(rows)
    let texts = outcome.notes + outcome.problems.map { "\($0)" } + outcome.records.map { "\($0)" }
    #expect(outcome.count(.rejected) == 2)
    for secret in ["Jane", "AB12"] { #expect(!texts.contains { $0.contains(secret) }) }
  }
}
