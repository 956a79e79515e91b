extension Treatment {
  /// As a rule names it.
  var words: String {
    switch self {
    case .energyFromWaste: "energy from waste"
    case .alternativeTreatment: "alternative treatment"
    case .anaerobicDigestion: "anaerobic digestion"
    case .recycling, .incineration, .landfill, .composting, .reuse, .recovery, .unknown: rawValue
    }
  }
}
