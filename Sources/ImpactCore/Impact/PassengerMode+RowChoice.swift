extension ActivityKey.PassengerMode {
  /// Rows per passenger-kilometre: a distance in miles is converted, as no other row is published.
  func rows(for measure: ImpactMeasure, unit: ActivityUnit) -> RowChoice {
    guard let row = publishedRow else {
      return .notApplicable(reason: "The driver's own claim holds the journey.")
    }
    guard unit.factor(to: .kilometre) != nil else {
      return .missing(reason: "A distance is needed, not a quantity in \(unit.rawValue).")
    }
    let category: String
    switch measure {
    case .ghg: category = "business-travel-land"
    case .wtt: category = "wtt-travel-land"
    case .nox, .pm25:
      return .missing(reason: "No \(measure.words) factor for \(rawValue) journeys is held.")
    }
    let key = FactorKey(
      measure: measure, category: category, activity: rawValue, variant: row,
      unit: .passengerKilometre)
    return .rows([BookRow(book: .ukEdition, key: key)], rule: "\(rawValue): \(row), per passenger")
  }

  private var publishedRow: String? {
    switch self {
    case .taxi: "regular-taxi"
    case .bus: "average-local-bus"
    case .rail: "national-rail"
    case .carShare: nil
    }
  }
}
