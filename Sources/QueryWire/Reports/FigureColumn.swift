import ImpactCore

/// One figure of a totals answer: where it stands in CSV and table, and how it is taken out.
struct FigureColumn: Sendable {
  /// The key of the answer, which is also the head in a CSV.
  var name: String
  /// What it is, in words.
  var title: String
  var unit: String?
  /// Decimals shown to people.
  var decimals: Int
  /// Whether people see it even where nothing is known of it in any row.
  var isAlwaysShown: Bool
  var value: @Sendable (Figures) -> Grid.Cell

  private init(
    _ name: String, _ title: String = "", _ unit: String? = nil, decimals: Int = 1,
    isAlwaysShown: Bool = false, _ value: @escaping @Sendable (Figures) -> Grid.Cell
  ) {
    self.name = name
    self.title = title
    self.unit = unit
    self.decimals = decimals
    self.isAlwaysShown = isAlwaysShown
    self.value = value
  }

  /// Lines of a head are this many characters wide, or as wide as their longest word.
  private static let headWidth = 9

  /// In a head the unit has a line of its own, below the words.
  var column: Grid.Column {
    let longest = title.split(separator: " ").map(\.count).max() ?? 0
    let words = title.wrapped(to: max(FigureColumn.headWidth, longest))
    return Grid.Column(
      name: name, head: words + (unit.map { [$0] } ?? []), isFigure: true, decimals: decimals)
  }

  /// What people see.
  static let shown: [FigureColumn] = [
    FigureColumn("rows_counted", "rows", isAlwaysShown: true) { .init($0.coverage.rowsCounted) },
    FigureColumn("distance_miles", "distance", "miles") { .init($0.activity.distanceMiles) },
    FigureColumn("car_miles", "by car", "miles") { .init($0.activity.carMiles) },
    FigureColumn("low_emission_miles", "low emission", "miles") {
      .init($0.activity.lowEmissionMiles)
    },
    FigureColumn("passenger_miles", "with passengers", "miles") {
      .init($0.activity.passengerMiles)
    },
    FigureColumn("mass_kg", "waste", "kg") { .init($0.activity.massKg) },
    FigureColumn("meetings", "meetings") { .init($0.activity.meetings) },
    FigureColumn("consultations", "remote consultations") { .init($0.activity.consultations) },
    FigureColumn("participants", "participants") { .init($0.activity.participants) },
    FigureColumn("energy_kwh", "energy", "kWh") { .init($0.activity.energyKWh) },
    FigureColumn("ghg_kgco2e", "GHG", "kg CO2e", decimals: 2, isAlwaysShown: true) {
      .init($0.impact.ghgKgCO2e)
    },
    FigureColumn("wtt_kgco2e", "well to tank", "kg CO2e", decimals: 2, isAlwaysShown: true) {
      .init($0.impact.wttKgCO2e)
    },
    FigureColumn("nox_g", "NOx", "g", isAlwaysShown: true) { .init($0.impact.noxG) },
    FigureColumn("pm25_g", "PM2.5", "g", decimals: 2, isAlwaysShown: true) {
      .init($0.impact.pm25G)
    },
    FigureColumn("car_miles_saved", "car miles saved", "miles") {
      .init($0.impact.carMilesSaved)
    },
  ]

  /// What a CSV has besides: people read it as `Coverage.words`.
  static let coverage: [FigureColumn] = [
    FigureColumn("rows_held") { .init($0.coverage.rowsHeld) },
    FigureColumn("rows_provisional") { .init($0.coverage.rowsProvisional) },
    FigureColumn("rows_uncovered_ghg") { .init($0.coverage.rowsUncovered.ghg) },
    FigureColumn("rows_uncovered_wtt") { .init($0.coverage.rowsUncovered.wtt) },
    FigureColumn("rows_uncovered_nox") { .init($0.coverage.rowsUncovered.nox) },
    FigureColumn("rows_uncovered_pm25") { .init($0.coverage.rowsUncovered.pm25) },
  ]
}
