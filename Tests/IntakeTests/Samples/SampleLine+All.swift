// One call a file: what the file is, by its layout, and the states of its records in the order
// counted, not applicable, rejected, held, ignored.
extension SampleLine {
  static let all = mileage + pool + video + waste + broken + real

  private static let mileage: [SampleLine] = [
    SampleLine(
      "samples/m01_nhs_mileage_org_tabs.xlsx", "nhs-mileage-tabs", [28, 0, 0, 0, 0],
      "1205.2 mile", is: "total_miles"),
    SampleLine(
      "samples/m02_ipsa_layout.csv", "ipsa-business-costs", [12, 12, 0, 0, 0],
      "735.5 mile"),
    SampleLine(
      "samples/m03_mileiq_sections.csv", "mileiq-report", [9, 6, 0, 0, 3],
      "298.1 mile", is: "total_business_miles"),
    SampleLine(
      "samples/m04_everlance.csv", "everlance-trips", [9, 3, 0, 0, 0],
      "194.2 mile", is: "total_work_miles"),
    SampleLine(
      "samples/m05_assure_style_cp1252.csv", "mileage-claims", [15, 2, 4, 1, 2],
      "505.8 mile"),
    SampleLine(
      "samples/m05b_assure_style_resubmitted.csv", "mileage-claims", [9, 0, 0, 1, 0],
      "241.3 mile"),
    SampleLine(
      "samples/m06_easy_style.csv", "mileage-claims", [16, 0, 0, 0, 0],
      "926.5 mile", is: "total_miles"),
    SampleLine(
      "samples/m07_semicolon_decimal_comma.csv", "mileage-claims", [12, 0, 0, 0, 0],
      "497.6 mile", is: "total_miles"),
    SampleLine(
      "samples/m08_claim_form.xlsx", "mileage-claims", [14, 0, 0, 0, 3],
      "478 mile", is: "total_miles"),
    SampleLine(
      "samples/m09_esr_element_summary_style.csv", "payroll-mileage-totals", [12, 0, 0, 0, 0],
      "4137 mile", is: "total_claimed_miles"),
    SampleLine(
      "samples/m10_excel_unicode_text.txt", "mileage-claims", [11, 0, 0, 0, 0],
      "527.5 mile", is: "total_miles"),
    SampleLine(
      "samples/m11_legacy_biff8.xls", "mileage-claims", [13, 0, 0, 0, 0],
      "598.2 mile", is: "total_miles"),
    SampleLine(
      "samples/m12_mileage.ods", "mileage-claims", [10, 0, 0, 0, 1],
      "485.5 mile", is: "total_miles"),
  ]

  private static let pool: [SampleLine] = [
    SampleLine(
      "samples/p01_poolcar_logbook_km.csv", "pool-car-log-book-km", [13, 0, 1, 0, 0],
      "782.9 km", is: "total_business_km"),
    SampleLine(
      "samples/p02_webfleet_trips.csv", "webfleet-trips", [11, 4, 0, 0, 0],
      "464957 m", is: "total_business_metres"),
    SampleLine(
      "samples/p03_traccar_trips.csv", "traccar-trips", [12, 0, 0, 0, 0],
      "266486.8 m", is: "total_metres"),
    SampleLine(
      "samples/p04_odometer_log.xlsx", "odometer-log", [20, 0, 2, 0, 2],
      "812 mile", is: "total_miles"),
    SampleLine(
      "samples/p05_ev_journey_log.csv", "electric-car-journeys", [6, 6, 0, 0, 0],
      "188 mile", is: "total_business_miles"),
    SampleLine(
      "samples/p06_car_club_bookings_cp1252.csv", "car-club-bookings", [8, 5, 0, 0, 1],
      "314 mile", is: "total_miles"),
  ]

  private static let video: [SampleLine] = [
    SampleLine(
      "samples/v01_teams_user_activity_33col.csv", "teams-user-activity", [20, 0, 0, 0, 0],
      "81 count", is: "meetings_organised"),
    SampleLine(
      "samples/v02_teams_user_activity_12col.csv", "teams-user-activity-2018", [0, 12, 0, 0, 0],
      ""),
    SampleLine(
      "samples/v03_teams_attendance_utf16le.csv", "teams-attendance", [1, 0, 0, 0, 0],
      "1 count", is: "meetings"),
    SampleLine(
      "samples/v04_teams_attendance_month_first.csv", "teams-attendance", [1, 0, 0, 0, 0],
      "1 count", is: "meetings"),
    SampleLine(
      "samples/v05_teams_attendance_2020.csv", "teams-attendance-2020", [1, 0, 0, 0, 0],
      "1 count", is: "meetings"),
    SampleLine(
      "samples/v06_zoom_participants.csv", "zoom-meetings", [1, 0, 0, 0, 0],
      "1 count", is: "meetings"),
    SampleLine(
      "samples/v07_zoom_usage_flat.csv", "zoom-usage", [6, 0, 0, 0, 0],
      "6 count", is: "meetings"),
    SampleLine(
      "samples/v08_attend_anywhere_style.csv", "attend-anywhere-consultations", [12, 6, 0, 0, 1],
      "12 count", is: "completed"),
    SampleLine(
      "samples/v09_monthly_counts.xlsx", "monthly-meeting-counts", [29, 0, 1, 0, 1],
      "762 count", is: "total_known"),
  ]

  private static let waste: [SampleLine] = [
    SampleLine(
      "samples/w01_eric_2024_25_site.csv", "eric-site-2024-25", [167, 0, 0, 1, 0],
      "4430.59 tonne", is: "total_tonnes_without_flagged"),
    SampleLine(
      "samples/w02_eric_2015_16_banded.xls", "eric-site-2015-16", [30, 0, 0, 0, 4],
      "414.994 tonne"),
    SampleLine(
      "samples/w03_wdi_received.csv", "wdi-waste-received", [20, 0, 0, 0, 0],
      "570.82 tonne", is: "total_tonnes"),
    SampleLine(
      "samples/w04_dwt_receipt_of_waste.xlsx", "dwt-receipt", [14, 0, 1, 0, 0],
      "1862500 g, 2405 kg, 3.7125 tonne", is: "total_kg"),
    SampleLine(
      "samples/w05_dwt_uk_movements_193col.csv", "dwt-waste-movements", [15, 0, 5, 0, 0],
      "2578.5 kg, 2.5 tonne", is: "total_kg"),
    SampleLine(
      "samples/w06_dwt_movement.ods", "waste-collections", [10, 0, 0, 0, 0],
      "6588.5 kg", is: "total_kg"),
    SampleLine(
      "samples/w07_contractor_monthly.xlsx", "contractor-monthly", [24, 0, 0, 0, 5],
      "9235.5 kg", is: "total_kg"),
    SampleLine(
      "samples/w08_contractor_lifts_cp1252.csv", "waste-collections", [18, 0, 2, 0, 1],
      "4204.85 kg, 1.4985 tonne"),
    SampleLine(
      "samples/w09_consignee_return.csv", "consignee-return", [13, 1, 0, 0, 0],
      "5214 kg", is: "total_kg"),
  ]

  private static let broken: [SampleLine] = [
    SampleLine(
      "samples/x01_html_named.xls", "refused", [],
      "The file is a web page (HTML), not a table of text."),
    SampleLine(
      "samples/x02_script_named.ods", "refused", [],
      "The file is a program (script), not a table of text."),
    SampleLine(
      "samples/x03_header_only.csv", "mileage-claims", [0, 0, 0, 0, 0],
      ""),
    SampleLine(
      "samples/x04_shifted_by_thousands.csv", "refused", [],
      "No table that impactd knows is in the first 40 rows. The nearest is "
        + "estates return by site (ERIC 2014/15) (eric-site-2014-15), but no "
        + "column is the reference, weight."),
    SampleLine(
      "samples/x05_mixed_encoding.csv", "mileage-claims", [2, 0, 0, 0, 0],
      "21 mile"),
    SampleLine(
      "samples/x06_truncated.xlsx", "refused", [],
      "The workbook ends too soon: it was only copied in part."),
    SampleLine(
      "samples/x07_empty.csv", "refused", [],
      "The file is empty."),
    SampleLine(
      "samples/x08_unclosed_quote.csv", "refused", [],
      "A quotation mark opens in row 2 and is never properly closed."),
    SampleLine(
      "samples/x09_cr_only.csv", "mileage-claims", [2, 0, 0, 0, 0],
      "20 mile"),
    SampleLine(
      "samples/x10_nul_bytes.csv", "mileage-claims", [1, 0, 0, 0, 0],
      "12 mile"),
    SampleLine(
      "samples/x11_unrelated.csv", "refused", [],
      "No table that impactd knows is in the first 40 rows. No column has a "
        + "known name: entries of the evidence register need measure, date, value, "
        + "unit, evidence; staff mileage claims need date, distance; pool-car trips "
        + "need vehicle registration, date, distance; waste collections need "
        + "weight, waste type."),
  ]

  private static let real: [SampleLine] = [
    SampleLine(
      "real/dwt-receipt-workbook.xlsx", "dwt-receipt", [3, 0, 0, 0, 0],
      "12925 kg"),
    SampleLine(
      "real/dwt-uk-movements-100-rows.csv", "dwt-waste-movements", [1000, 0, 0, 0, 0],
      "18600 tonne"),
    SampleLine(
      "real/dwt-uk-movements-type-errors.csv", "dwt-waste-movements", [25, 0, 15, 0, 0],
      "345432.2345345 kg, 1254.2 tonne"),
    SampleLine(
      "real/eric-2014-15-site-data.xls", "eric-site-2014-15", [7506, 0, 0, 0, 0],
      "295547.8284 tonne"),
  ]
}
