import ImpactCore
import QueryWire

/// One answer of each kind with every member filled, for the tests of this module.
enum Sample {
  static func exact(_ text: String) -> Exact { Exact(text) ?? .zero }

  static let figures = Figures(
    activity: ActivityFigures(
      distanceMiles: exact("1000"), carMiles: exact("1000"), lowEmissionMiles: .zero),
    impact: ImpactFigures(ghgKgCO2e: exact("268.6"), wttKgCO2e: exact("66.31"), noxG: nil),
    coverage: Coverage(
      rowsCounted: 10, rowsHeld: 1, rowsProvisional: 0,
      rowsUncovered: MeasureCounts(nox: 2, pm25: 10),
      rowsDefaulted: MeasureCounts(ghg: 3, wtt: 3)))

  static let totals = TotalsAnswer(
    query: TotalsEcho(
      TotalsQuery(by: [.month, .fuel], stream: .mileage),
      period: Period(from: CivilDate("2024-04-01"), to: CivilDate("2025-03-31")),
      factors: "calendar-year"),
    groups: [TotalsGroup(key: [.init(.month, "2024-05"), .init(.fuel, nil)], figures: figures)],
    total: figures, editions: ["uk-ghg-2024-v1.1"], overlays: ["acme-2025-v1"])

  static var counts: RowCounts {
    var counts = RowCounts()
    counts[.counted] = 12
    counts[.notApplicable] = 11
    counts[.rejected] = 1
    return counts
  }

  static let file = FileAnswer(
    id: "1", name: "claims.csv", org: "RNN", stream: .mileage, layout: "ipsa", state: .accepted,
    sha256: String(repeating: "a", count: 64), receivedAt: Instant(unixMilliseconds: 1_000),
    reason: nil, rows: counts, notes: ["The printed total disagrees with the rows."])

  static let files = FilesAnswer(files: [file], totalFiles: 7)

  static let problem = ProblemAnswer(
    file: "claims.csv", fileID: "1", sheet: nil, row: 7, column: "Date", code: "date-invalid",
    reason: "31/04/2024 is no day.", whatToDo: "Correct the date.", state: .rejected)

  static let factor = ExplainedFactor(
    measure: .ghg, state: .factor,
    id: "uk-ghg-2024/business-travel-land/car-by-size/medium/petrol/mile",
    value: exact("0.28526"), unit: "mile",
    source: "UK Government GHG conversion factors 2024, Business travel- land, Medium car",
    edition: "uk-ghg-2024-v1.1", publication: "UK Government GHG conversion factors 2024",
    table: "Business travel- land", publishedRow: "Medium car, petrol",
    publisherID: "24_502_3046_6_1", warmingPotential: "AR5", ruleName: "claim-car-by-size",
    rule: "engine size 1598 cc, petrol", product: exact("10.811354"))

  static let pm25 = ExplainedFactor(
    measure: .pm25, state: .defaulted, id: "acme-2025/road-pm25/car/average/petrol/km",
    value: exact("0.02"), unit: "km", edition: "acme-2025-v1", publication: "Acme fleet",
    boundary: "exhaust-and-wear", isOverlay: true, ruleName: "car-class-unknown",
    rule: "Euro class unknown", product: exact("1.2"))

  static let choice = ExplainedChoice(
    measure: .ghg, ruleName: "claim-car-by-size", state: .factor,
    nextRule: .init(
      ruleName: "claim-car-average", rule: "size unknown",
      ids: ["uk-ghg-2024/business-travel-land/car-by-size/average/petrol/mile"],
      value: exact("0.26473"), unit: "mile"))

  static let rangeChoice = ExplainedChoice(
    measure: .pm25, ruleName: "car-class-unknown", state: .defaulted,
    nextRule: .init(
      ruleName: "no-car", rule: "any other vehicle", ids: [], value: nil, unit: nil,
      reason: "No figure is held."),
    range: .init(
      low: exact("1.2"), high: exact("1.75"), defaultEdition: "acme-2025-v1",
      alternativeEdition: "defra-eft-v7.0-scotland-urban-v1"))

  static func row(span: DateSpan?) -> ExplainedRow {
    ExplainedRow(
      file: "claims.csv", fileID: "1", sheet: nil, row: 12, span: span, stream: .mileage,
      activity: "car petrol medium", quantity: exact("37.9"), unit: .mile, org: "RNN",
      factors: [
        factor, .knownZero(.wtt, ruleName: "walking", rule: "walking burns nothing"),
        .missing(.nox, ruleName: nil, reason: "No figure is held."), pm25,
      ], choices: [choice, rangeChoice])
  }

  static func explained(_ span: DateSpan?, totalRows: Int = 1) -> ExplainAnswer {
    ExplainAnswer(rows: [row(span: span)], totalRows: totalRows, overlays: ["acme-2025-v1"])
  }

  static let status = StatusAnswer(
    version: "0.1", state: "Waiting for files.", uptimeSeconds: 5, editions: ["uk-ghg-2024"],
    overlays: ["acme-2025-v1"], filesWaiting: 2, rows: counts, lastFile: file,
    databaseBytes: 40_960, verifiedAt: Instant(unixMilliseconds: 1000),
    problems: ["drop/x.csv cannot be opened."])

  static let books = BooksAnswer(
    rows: counts, lastFile: "f4", editions: ["uk-ghg-2024"], overlays: ["acme-2025-v1"])
}
