extension Fuel {
  /// As a rule names it.
  package var words: String {
    switch self {
    case .petrol, .diesel, .hybrid, .unknown: rawValue
    case .plugInHybrid: "plug-in hybrid"
    case .batteryElectric: "battery electric"
    case .lpg: "LPG"
    case .cng: "CNG"
    }
  }
}
