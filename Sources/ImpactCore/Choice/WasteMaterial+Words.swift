extension WasteMaterial {
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
