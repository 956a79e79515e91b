import ImpactCore

/// How a claimed journey was made, as the type of expense or vehicle says.
enum TravelMode: Hashable, Sendable {
  case vehicle(RoadVehicle.Mode)
  case active(ActivityKey.ActiveMode)
  case passenger(ActivityKey.PassengerMode)
  /// Costs and miles that are no business travel by road: parking, hotels, commuting, and the
  /// kinds of mileage that are paid without a further journey (`formats.md` section 1).
  case notOurs

  /// Nil where the words are not known.
  init?(cell: CellText) {
    guard let mode = TravelMode.book.meaning(of: CellWords(cell)) else { return nil }
    self = mode
  }

  private static let book = PhraseBook<TravelMode>([
    (["passenger*"], .passenger(.carShare)),
    (
      [
        "parking", "toll*", "congestion*", "private*", "personal*", "commut*", "home to*",
        "excess*", "relocation*", "heavy*", "bulky*", "fuel card*",
      ], .notOurs
    ),
    (["motorcycle*", "motorbike*", "motor cycle*", "moped*", "scooter*"], .vehicle(.motorcycle)),
    (["bicycle*", "cycle*", "cycling", "bike", "pedal*"], .active(.bicycle)),
    (["walk*", "foot"], .active(.walking)),
    (["taxi*", "cab", "minicab*"], .passenger(.taxi)),
    (["bus", "coach"], .passenger(.bus)),
    (["rail*", "train", "trains", "tram*", "tube", "underground"], .passenger(.rail)),
    (["van", "vans"], .vehicle(.van)),
    (
      [
        "car", "cars", "mile*", "mileage*", "business*", "ptr", "vehicle*", "journey*", "travel*",
        "driving", "standard*", "lease*",
      ], .vehicle(.car)
    ),
    (
      [
        "office*", "hotel*", "accommodation*", "subsistence*", "meal*", "food*", "phone*",
        "training*", "stationery*", "conference*", "air*", "flight*", "ferry",
      ], .notOurs
    ),
  ])
}
