/// What is measured. The raw values are the keys of `impact` in answers and of factor books.
public enum ImpactMeasure: String, CaseIterable, Sendable {
  /// Greenhouse gases where the activity happens, and of the electricity that it uses.
  case ghg = "ghg_kgco2e"
  /// Greenhouse gases of making and moving the fuel; beside `ghg`, never inside it.
  case wtt = "wtt_kgco2e"
  /// Nitrogen oxides, as NO2.
  case nox = "nox_g"
  /// Fine particles, exhaust and wear together.
  case pm25 = "pm25_g"

  /// As a sentence names it.
  var words: String {
    switch self {
    case .ghg: "greenhouse gas"
    case .wtt: "well-to-tank"
    case .nox: "NOx"
    case .pm25: "PM2.5"
    }
  }
}
