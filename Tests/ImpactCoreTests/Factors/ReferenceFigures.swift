import ImpactCore
import Testing

/// The rows of the shared reference figures that belong into the factor books: the categories of
/// contract section 5, in the words of the books.
struct ReferenceFigures {
  /// What the reference says of one figure.
  struct Figure {
    /// As published.
    var digits: String
    /// Publication, table, row and ID in the reference's own words; empty for derived figures.
    var source: String
  }

  private let folder: String
  private(set) var figures: [String: Figure] = [:]
  private(set) var duplicates: [String] = []

  private typealias Row = [String: String]

  init(folder: String) throws {
    self.folder = folder
    for year in 2019...2026 { try readUKFactors(of: year) }
    try readWaste(of: "nhs-waste-rizan-2021.csv")
    try readWaste(of: "nhs-waste-sdu.csv")
    for row in try rows(of: "air-pollutants.csv") { addAirPollutant(row) }
    try readDerivedFleet()
  }

  private mutating func add(_ parts: String?..., digits: String?, source: String? = nil) {
    guard let digits, !digits.isEmpty else { return }
    let id = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "/")
    let figure = Figure(digits: digits, source: source ?? "")
    if figures.updateValue(figure, forKey: id) != nil { duplicates.append(id) }
  }

  private func rows(of file: String) throws -> [Row] {
    let lines = try BookText.lines(of: Checkout.bytes(of: "\(folder)/\(file)"), file: file)
    let header = try #require(lines.first)
    return try lines.dropFirst().map { cells in
      try #require(cells.count == header.count, "\(file): \(cells)")
      return Row(zip(header, cells)) { $1 }
    }
  }

  private mutating func readUKFactors(of year: Int) throws {
    let categories = [
      "business-travel-land", "wtt-travel-land", "delivery-vans", "wtt-delivery-vans",
      "passenger-vehicles", "ev-electricity", "ev-electricity-td", "waste-disposal",
    ]
    for row in try rows(of: "ghg-\(year).csv") where categories.contains(row["category"] ?? "") {
      #expect(row["valid_from"] == "\(year)-01-01" && row["valid_to"] == "\(year)-12-31")
      add(
        "uk-ghg-\(year)", row["category"], row["activity"], row["variant"], row["fuel"],
        row["unit"], digits: row["kg_co2e"], source: row["source_table"])
    }
  }

  /// The totals of each stream; its parts, process and transport, have other categories.
  private mutating func readWaste(of file: String) throws {
    for row in try rows(of: file) where row["category"] == "nhs-waste" {
      add(
        row["factor_set"], "nhs-waste", row["activity"], row["variant"], row["unit"],
        digits: row["kg_co2e"], source: row["source_table"])
    }
  }

  private mutating func addAirPollutant(_ row: Row) {
    let set = row["factor_set"] ?? ""
    let activity = row["activity"] ?? ""
    let categories = ["NOx": "road-nox", "PM2.5": "road-pm25"]
    guard let category = categories[row["pollutant"] ?? ""] else { return }
    var edition = set
    var variant = row["variant"] ?? ""
    switch set {
    case "capsam-emep-tier2":
      guard ["car", "lgv", "motorcycle"].contains(activity) else { return }
    case "emep-eea-2023-update-2025-tier2", "emep-eea-2023-update-2025-tier1",
      "emep-eea-2023-nonexhaust-tier1":
      guard ["car", "lgv", "motorcycle"].contains(activity) else { return }
      edition = "emep-eea-2023-update-2025"
    case "defra-eft-v7.0-scotland-urban", "naei2014-emit-urban":
      guard activity == "car", variant == "fleet-average-50kmh", row["fuel"] == "all" else {
        return
      }
      variant += "-\((row["valid_from"] ?? "").prefix(4))"
    default: return
    }
    add(
      edition, category, activity, variant, row["fuel"], row["component"], row["unit"],
      digits: row["grams"], source: row["source_table"])
  }

  private mutating func readDerivedFleet() throws {
    let file = "derived-not-published-fleet-factors.csv"
    for row in try rows(of: file) where row["label"] == "derived-emep2023xnaei" {
      add(
        "derived-emep2023xnaei", row["pollutant"] == "NOx" ? "road-nox" : "road-pm25",
        row["activity"], "fleet-average-\(row["year"] ?? "")", row["fuel"], row["component"], "km",
        digits: row["grams_per_vehicle_km"])
    }
  }
}
