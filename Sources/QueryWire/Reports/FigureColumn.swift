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

  private init(
    _ measure: ImpactMeasure, _ figure: @escaping @Sendable (ImpactFigures) -> Exact?
  ) {
    self.init(
      measure.rawValue, measure.title, measure.unitTitle, decimals: measure.decimals,
      isAlwaysShown: true
    ) { .init(figure($0.impact)) }
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
    FigureColumn(.ghg) { $0.ghgKgCO2e }, FigureColumn(.wtt) { $0.wttKgCO2e },
    FigureColumn(.nox) { $0.noxG }, FigureColumn(.pm25) { $0.pm25G },
    FigureColumn("car_miles_saved", "car miles saved", "miles") {
      .init($0.impact.carMilesSaved)
    },
  ]

  /// What a CSV has besides: people read it in words.
  static let coverage: [FigureColumn] =
    [
      FigureColumn("rows_held") { .init($0.coverage.rowsHeld) },
      FigureColumn("rows_covered") { .init($0.coverage.rowsCovered) },
      FigureColumn("rows_provisional") { .init($0.coverage.rowsProvisional) },
    ] + counts("rows_uncovered", \.rowsUncovered) + counts("shares_uncovered", \.sharesUncovered)
    + counts("rows_defaulted", \.rowsDefaulted) + counts("rows_known_zero", \.rowsKnownZero)

  private static func counts(
    _ name: String, _ counts: @escaping @Sendable (Coverage) -> MeasureCounts
  ) -> [FigureColumn] {
    [
      FigureColumn("\(name)_ghg") { .init(counts($0.coverage).ghg) },
      FigureColumn("\(name)_wtt") { .init(counts($0.coverage).wtt) },
      FigureColumn("\(name)_nox") { .init(counts($0.coverage).nox) },
      FigureColumn("\(name)_pm25") { .init(counts($0.coverage).pm25) },
    ]
  }

  /// What a CSV has where ranges were asked for: people read them as `RangeColumn`.
  static let ranges = range("nox_g") { $0.nox } + range("pm25_g") { $0.pm25 }

  private static func range(
    _ name: String, _ range: @escaping @Sendable (ImpactRanges) -> ImpactRange?
  ) -> [FigureColumn] {
    [
      FigureColumn("\(name)_low") { .init($0.ranges.flatMap(range)?.low) },
      FigureColumn("\(name)_high") { .init($0.ranges.flatMap(range)?.high) },
      FigureColumn("\(name)_range_rows") { .init(Exact($0.ranges.flatMap(range)?.rows ?? 0)) },
    ]
  }
}
