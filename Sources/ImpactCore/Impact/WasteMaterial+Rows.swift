extension WasteMaterial {
  /// Whether Rizan 2021 is asked, and never the UK Government factors: their boundaries differ.
  var isHealthCare: Bool {
    switch self {
    case .offensive, .infectious, .sharps, .anatomical, .medicinal, .cytotoxic, .chemical,
      .clinical:
      true
    default: false
    }
  }

  /// The stream and treatment of Rizan 2021; nil where nothing was published.
  func hospitalPlace(_ treatment: Treatment) -> (stream: String, treatment: String)? {
    switch (self, treatment) {
    case (.offensive, .energyFromWaste):
      ("offensive-non-infectious", "low-temp-incineration-efw")
    case (.infectious, .alternativeTreatment):
      ("infectious", "autoclave-then-low-temp-incineration-efw")
    case (.offensive, _):
      nil
    case (_, .incineration):
      ("clinical-medicinal-sharps-anatomical", "high-temp-incineration")
    default:
      nil
    }
  }

  /// The activity of the UK Government's waste table; nil where it has none for the material.
  var ukRow: String? {
    switch self {
    case .general: "refuse/commercial-and-industrial-waste"
    case .household: "refuse/household-residual-waste"
    case .mixedRecycling, .paperAndBoard: "paper/paper-and-board-mixed"
    case .paper: "paper/paper-and-board-paper"
    case .board: "paper/paper-and-board-board"
    case .plastic: "plastic/plastics-average-plastics"
    case .glass: "other/glass"
    case .metal: "metal/metal-scrap-metal"
    case .wood: "construction/wood"
    case .food: "refuse/organic-food-and-drink-waste"
    case .garden: "refuse/organic-garden-waste"
    case .foodAndGarden: "refuse/organic-mixed-food-and-garden-waste"
    case .electrical: "electrical-items/weee-mixed"
    case .batteries: "electrical-items/batteries"
    case .clothing: "other/clothing"
    case .books: "other/books"
    case .offensive, .infectious, .sharps, .anatomical, .medicinal, .cytotoxic, .chemical,
      .clinical, .amalgam, .other:
      nil
    }
  }

  /// As a rule names it.
  var words: String {
    switch self {
    case .mixedRecycling: "mixed recycling"
    case .paperAndBoard: "paper and board"
    case .foodAndGarden: "food and garden waste"
    case .general, .household, .food, .garden, .offensive, .infectious, .anatomical, .medicinal,
      .cytotoxic, .chemical, .clinical:
      "\(rawValue) waste"
    case .other: "waste of an unnamed material"
    case .paper, .board, .plastic, .glass, .metal, .wood, .electrical, .batteries, .clothing,
      .books, .sharps, .amalgam:
      rawValue
    }
  }
}
