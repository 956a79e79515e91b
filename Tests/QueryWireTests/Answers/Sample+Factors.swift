import ImpactCore
import QueryWire

extension Sample {
  static func edition(
    _ name: String, _ version: String, _ use: FactorEditionAnswer.Use, validity: DateSpan? = nil,
    factors: Int = 40
  ) -> FactorEditionAnswer {
    FactorEditionAnswer(
      edition: name, version: version, validity: validity, publication: "A publication",
      factors: factors, warmingPotential: use == .byDate ? "AR5" : nil, use: use,
      file: "\(name).csv")
  }

  static func days(_ first: String, _ last: String) -> DateSpan? {
    guard let first = CivilDate(first), let last = CivilDate(last) else { return nil }
    return DateSpan(first: first, last: last)
  }

  static let year2024 = days("2024-01-01", "2024-12-31")

  static let factors = FactorsAnswer(
    policy: "calendar-year", rules: 61,
    editions: [
      edition("acme-2025", "v1", .overlay, validity: days("2025-04-01", "2026-03-31"), factors: 3),
      edition("uk-ghg-2024", "v1", .superseded, validity: year2024, factors: 818),
      edition("uk-ghg-2024", "v1.1", .byDate, validity: year2024, factors: 1818),
      edition("nhs-sdu-2019-20", "v1", .whenAsked, validity: days("2019-04-01", "2020-03-31")),
      edition("capsam-emep-tier2", "v1", .always),
      edition(
        "defra-eft-v7.0-scotland-urban", "v1", .byDate, validity: days("2013-01-01", "2030-12-31")),
    ])

  static let bookFactors = [
    FactorAnswer(
      id: "uk-ghg-2024/business-travel-land/car-by-size/medium/petrol/mile", measure: .ghg,
      value: exact("0.28526"), unit: "mile", category: "business-travel-land",
      activity: "car-by-size", variant: "medium", fuel: "petrol", warmingPotential: "AR5",
      publication: "UK Government GHG Conversion Factors 2024", table: "Factors by Category",
      row: "2210: Business travel- land / Cars (by size) / Medium car / Petrol",
      publisherID: "24_502_3046_6_1", licence: "Open Government Licence v3.0",
      url: "https://www.gov.uk/"),
    FactorAnswer(
      id: "uk-ghg-2024/waste-disposal/other/glass/landfill/tonne", measure: .ghg,
      value: exact("8.98311803278688"), unit: "tonne", category: "waste-disposal",
      activity: "other", variant: "glass", boundary: "landfill-and-transport",
      publication: "UK Government GHG Conversion Factors 2024", table: "Factors by Category",
      row: "3001: Waste disposal / Other / Glass / Landfill",
      licence: "Open Government Licence v3.0", url: "https://www.gov.uk/"),
  ]

  static let book = FactorBookAnswer(
    edition: edition("uk-ghg-2024", "v1.1", .byDate, validity: year2024, factors: 818),
    factors: bookFactors, totalFactors: 818)

  static let bridges: FactorBridges = {
    var bridges = FactorBridges()
    bridges.ghg = .compared(old: exact("1400.25"), new: exact("1350.5"), rows: 120)
    bridges.ghg += .compared(old: exact("20"), new: exact("6.4"), as: .boundary, rows: 3)
    bridges.ghg += .newlyCovered(exact("12.125"), rows: 2)
    bridges.wtt = .compared(old: exact("310"), new: exact("310"), rows: 120)
    bridges.wtt += .uncovered(rows: 5)
    bridges.nox = .uncovered(rows: 125)
    return bridges
  }()

  static let changes = [
    FactorChange(
      measure: .ghg, kind: .factorValue, activity: "petrol medium car, mile",
      old: "uk-ghg-2024/business-travel-land/car-by-size/medium/petrol/mile",
      oldValue: exact("0.28526"),
      new: "uk-ghg-2025/business-travel-land/car-by-size/medium/petrol/mile",
      newValue: exact("0.27512"), rows: 120, difference: exact("-49.75"),
      words: "the published value falls"),
    FactorChange(
      measure: .ghg, kind: .newCoverage, activity: "textiles to anaerobic digestion, tonne",
      old: nil, oldValue: nil, new: "uk-ghg-2025/waste-disposal/textiles/tonne",
      newValue: exact("6.0625"), rows: 2, difference: exact("12.125"),
      words: "the old edition has no figure"),
    FactorChange(
      measure: .ghg, kind: .boundary, activity: "glass to recycling, tonne",
      old: "uk-ghg-2024/waste-disposal/other/glass/open-loop/tonne", oldValue: exact("21.294"),
      new: "uk-ghg-2025/waste-disposal/other/glass/open-loop/tonne", newValue: exact("6.41"),
      rows: 3, difference: exact("-13.6"),
      words: "the new figure covers transport only, the old one sorting too"),
  ]

  static func comparison(
    by: [GroupKey] = [.stream, .org], _ bridges: FactorBridges = Sample.bridges,
    changes: [FactorChange] = Sample.changes
  ) -> FactorComparisonAnswer {
    let values: [GroupKey: String] = [.stream: "mileage", .org: "RNN"]
    let query = FactorComparisonQuery(
      old: "uk-ghg-2024", new: "uk-ghg-2025", totals: TotalsQuery(by: by))
    return FactorComparisonAnswer(
      query: FactorComparisonEcho(
        query, period: .all, old: "uk-ghg-2024-v1.1", new: "uk-ghg-2025-v1"),
      groups: by.isEmpty
        ? [] : [FactorComparisonGroup(key: by.map { .init($0, values[$0]) }, bridges: bridges)],
      total: bridges, changes: changes, remarks: ["Both editions weigh gases by AR5."])
  }
}
