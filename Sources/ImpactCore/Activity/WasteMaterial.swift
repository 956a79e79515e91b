/// What a weight of waste is, as far as its description or EWC code says.
public enum WasteMaterial: String, CaseIterable, Sendable {
  // Municipal and recyclable: UK Government factors.
  case general
  case household
  case mixedRecycling = "mixed-recycling"
  case paper
  case board
  case paperAndBoard = "paper-and-board"
  case plastic
  case glass
  case metal
  case wood
  case food
  case garden
  case foodAndGarden = "food-and-garden"
  case electrical
  case batteries
  case clothing
  case books
  // Health-care waste: Rizan 2021.
  case offensive
  case infectious
  case sharps
  case anatomical
  case medicinal
  case cytotoxic
  case chemical
  case amalgam
  /// Clinical, and nothing more is said.
  case clinical
  /// Understood as waste, but the description names no material.
  case other
}

/// Where a weight of waste ends.
public enum Treatment: String, CaseIterable, Sendable {
  case recycling
  case energyFromWaste = "energy-from-waste"
  case incineration
  case alternativeTreatment = "alternative-treatment"
  case landfill
  case anaerobicDigestion = "anaerobic-digestion"
  case composting
  case reuse
  case recovery
  case unknown
}

/// How the treatment is known. `assumed` is the material's usual treatment and is shown as such.
public enum TreatmentSource: String, CaseIterable, Sendable {
  case route
  case rdCode = "rd-code"
  case stream
  case assumed
}
