import ImpactCore

/// What a column can mean.
public enum Field: Int, CaseIterable, Sendable {
  case reference, line, person
  case date, dateTo
  case from, to
  case distance, businessDistance, passengerDistance
  case odometerStart, odometerEnd
  case vehicle, vehicleType, segment, fuel, engine, euroClass, firstRegistered, carbon, energy
  case type, status
  case site, orgUnit
  case title, role, join, leave
  case organised, attended, minutes, participants
  case refreshed, window
  case kind, count
  case wasteStream, ewc, weight, unit, estimated, route, disposalCode, cost, wasteSource
  case ended
  /// In no shipped layout: the folder says which organisation a file is of, and its content may
  /// only disagree.
  case organisation
  case measure, value, details, document
  /// May stand in any table, named in its layout or not.
  case contract
}

extension Field: CustomStringConvertible {
  /// The word for it in notes and refusals.
  public var description: String { Field.words[self] ?? "" }

  private static let words: [Field: String] = [
    .reference: "reference",
    .line: "line",
    .person: "person",
    .date: "date",
    .dateTo: "last date",
    .from: "place of departure",
    .to: "destination",
    .distance: "distance",
    .businessDistance: "business distance",
    .passengerDistance: "passenger miles",
    .odometerStart: "odometer start",
    .odometerEnd: "odometer end",
    .vehicle: "vehicle registration",
    .vehicleType: "vehicle type",
    .segment: "market segment",
    .fuel: "fuel",
    .engine: "engine size",
    .euroClass: "Euro class",
    .firstRegistered: "date of first registration",
    .carbon: "CO2 per km",
    .energy: "energy used",
    .type: "type",
    .status: "status",
    .site: "site",
    .orgUnit: "department",
    .title: "title",
    .role: "role",
    .join: "join time",
    .leave: "leave time",
    .organised: "meetings organised",
    .attended: "meetings attended",
    .minutes: "length",
    .participants: "participants",
    .refreshed: "report date",
    .window: "report period",
    .kind: "kind",
    .count: "number",
    .wasteStream: "waste type",
    .ewc: "EWC code",
    .weight: "weight",
    .unit: "unit",
    .estimated: "estimated",
    .route: "treatment",
    .disposalCode: "R/D code",
    .cost: "cost",
    .wasteSource: "waste source",
    .ended: "end of journey",
    .organisation: "organisation",
    .measure: "measure",
    .value: "value",
    .details: "description",
    .document: "evidence",
    .contract: "contract",
  ]

  /// Fields that were not read when the first ledgers were filled. A row that leaves them blank
  /// keeps the identity that it had then, so a new one goes to the end and none is taken out.
  static func addedLater(to stream: Stream) -> [Field] {
    switch stream {
    case .mileage, .pool: [.segment, .firstRegistered, .unit, .contract]
    case .video, .waste: [.segment, .firstRegistered, .contract]
    case .evidence: [.contract]
    }
  }

  /// Fields that only show whether others can be believed: they add nothing to what a row says, and
  /// nothing to how well a header fits.
  static func onlyCompared(in stream: Stream) -> [Field] {
    switch stream {
    case .mileage: [.odometerStart, .odometerEnd]
    case .pool: [.ended]
    case .video, .waste, .evidence: []
    }
  }

  /// Whether another column in its place would give other figures. Of two columns that could be
  /// such a field none is picked: the file is refused and asks.
  var decidesFigures: Bool {
    switch self {
    case .date, .dateTo, .distance, .businessDistance, .passengerDistance, .odometerStart,
      .odometerEnd, .vehicleType, .fuel, .engine, .energy, .type, .status, .organised, .attended,
      .participants, .refreshed, .window, .kind, .count, .wasteStream, .ewc, .weight, .unit,
      .route, .disposalCode, .measure, .value, .document:
      true
    default: false
    }
  }
}
