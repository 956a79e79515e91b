/// What a saving is measured in. The raw values are the keys of answers.
public enum SavingMeasure: String, CaseIterable, Sendable {
  case carMiles = "car_miles"
  case ghg = "ghg_kgco2e"
  case wtt = "wtt_kgco2e"
  case nox = "nox_g"
  case pm25 = "pm25_g"

  /// The measure that factors are held for; nil for car miles, which are counted.
  public var impact: ImpactMeasure? { ImpactMeasure(rawValue: rawValue) }

  /// As a sentence names it, in front of a figure.
  public var title: String {
    switch self {
    case .carMiles: "Car miles"
    case .ghg: "Greenhouse gas"
    case .wtt: "Well-to-tank"
    case .nox: "NOx"
    case .pm25: "PM2.5"
    }
  }

  /// The unit behind a figure.
  public var unit: String {
    switch self {
    case .carMiles: "miles"
    case .ghg, .wtt: "kg CO2e"
    case .nox, .pm25: "g"
    }
  }
}
