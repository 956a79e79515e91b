package import ImpactCore

extension ActivityUnit {
  /// The unit that a cell of the evidence register names. Its words are read there only: elsewhere
  /// `hours` or `count` in a header is no unit of a distance or weight.
  package init?(evidence cell: CellText) {
    let word = cell.folded
    if case .unit(let unit)? = UnitWord(word) {
      self = unit
      return
    }
    guard let unit = ActivityUnit.evidenceNames[word] else { return nil }
    self = unit
  }

  /// What people call the unit in a register.
  var evidenceWord: String {
    switch self {
    case .mile: "miles"
    case .hour: "hours"
    case .pound: "pounds"
    case .consultation: "consultations"
    case .vehicle: "vehicles"
    case .kilogramCO2e: "kg CO2e"
    case .kilometre, .metre, .gram, .kilogram, .tonne, .count: rawValue
    }
  }

  private static let evidenceNames: [String: ActivityUnit] = {
    let families: [(ActivityUnit, [String])] = [
      (.count, ["count", "number", "no", "initiative", "initiatives", "contract", "contracts"]),
      (.hour, ["hour", "hours", "hr", "hrs", "h"]),
      (
        .kilogramCO2e,
        ["kg co2e", "kgco2e", "kg co₂e", "kgco₂e", "kg of co2e", "kg co2 equivalent"]
      ),
      (.pound, ["pound", "pounds", "£", "gbp", "pounds sterling"]),
      (.consultation, ["consultation", "consultations", "remote consultations"]),
      (.vehicle, ["vehicle", "vehicles", "car", "cars"]),
    ]
    var words: [String: ActivityUnit] = [:]
    for (unit, names) in families { for name in names { words[name] = unit } }
    return words
  }()
}
