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
    for year in 2023...2025 { try readUKFactors(of: year) }
    try readHospitalWaste()
    try readAirPollutants()
    try readDerivedFleet()
  }

  private mutating func add(_ parts: String?..., digits: String?, source: String? = nil) {
    guard let digits, !digits.isEmpty else { return }
    let id = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "/")
    let figure = Figure(digits: digits, source: source ?? "")
    if figures.updateValue(figure, forKey: id) != nil { duplicates.append(id) }
  }

  private func rows(of file: String) throws -> [Row] {
    let lines = try BookText(file: file, bytes: Checkout.bytes(of: "\(folder)/\(file)")).lines
    let header = try #require(lines.first).cells
    return try lines.dropFirst().map { line in
      try #require(line.cells.count == header.count, "\(file), line \(line.number)")
      return Row(zip(header, line.cells)) { $1 }
    }
  }

  private mutating func readUKFactors(of year: Int) throws {
    let categories = [
      "business-travel-land", "wtt-travel-land", "delivery-vans", "wtt-delivery-vans",
      "passenger-vehicles", "ev-electricity", "ev-electricity-td", "waste-disposal",
    ]
    for row in try rows(of: "ghg-\(year).csv")
    where categories.contains(row["category"] ?? "") && row["activity"] != "car-by-market-segment" {
      #expect(row["valid_from"] == "\(year)-01-01" && row["valid_to"] == "\(year)-12-31")
      add(
        "uk-ghg-\(year)", row["category"], row["activity"], row["variant"], row["fuel"],
        row["unit"], digits: row["kg_co2e"], source: row["source_table"])
    }
  }

  private mutating func readHospitalWaste() throws {
    for row in try rows(of: "nhs-waste-rizan-2021.csv") where row["category"] == "nhs-waste" {
      add(
        "rizan-2021", "nhs-waste", row["activity"], row["variant"], row["unit"],
        digits: row["kg_co2e"], source: row["source_table"])
    }
  }

  private mutating func readAirPollutants() throws {
    for row in try rows(of: "air-pollutants.csv") {
      let category = row["pollutant"] == "NOx" ? "road-nox" : "road-pm25"
      let set = row["factor_set"] ?? ""
      let activity = row["activity"] ?? ""
      if set == "capsam-emep-tier2", ["car", "lgv", "motorcycle"].contains(activity) {
        add(
          set, category, activity, row["variant"], row["fuel"], row["component"], row["unit"],
          digits: row["grams"], source: row["source_table"])
      }
      if set == "defra-eft-v7.0-scotland-urban", activity == "car",
        row["variant"] == "fleet-average-50kmh"
      {
        let year = (row["valid_from"] ?? "").prefix(4)
        add(
          set, category, activity, "fleet-average-50kmh-\(year)", row["fuel"], row["component"],
          row["unit"], digits: row["grams"], source: row["source_table"])
      }
    }
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
