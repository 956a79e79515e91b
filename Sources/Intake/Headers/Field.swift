/// What a column can mean.
public enum Field: Int, CaseIterable, Sendable {
  case reference, line, person
  case date, dateTo
  case from, to
  case distance, businessDistance, passengerDistance
  case odometerStart, odometerEnd
  case vehicle, vehicleType, fuel, engine, euroClass, carbon, energy
  case type, status
  case site, orgUnit
  case title, role, join, leave
  case organised, attended, minutes, participants
  case refreshed, window
  case kind, count
  case wasteStream, ewc, weight, unit, estimated, route, disposalCode, cost, wasteSource
}

extension Field: CustomStringConvertible {
  /// The word for it in notes and refusals.
  public var description: String {
    switch self {
    case .dateTo: "last date"
    case .businessDistance: "business distance"
    case .passengerDistance: "passenger miles"
    case .odometerStart: "odometer start"
    case .odometerEnd: "odometer end"
    case .vehicle: "vehicle registration"
    case .vehicleType: "vehicle type"
    case .engine: "engine size"
    case .euroClass: "Euro class"
    case .carbon: "CO2 per km"
    case .energy: "energy used"
    case .orgUnit: "department"
    case .organised: "meetings organised"
    case .attended: "meetings attended"
    case .refreshed: "report date"
    case .window: "report period"
    case .count: "number"
    case .wasteStream: "waste type"
    case .ewc: "EWC code"
    case .route: "treatment"
    case .disposalCode: "R/D code"
    case .wasteSource: "waste source"
    case .reference: "reference"
    case .line: "line"
    case .person: "person"
    case .date: "date"
    case .from: "place of departure"
    case .to: "destination"
    case .distance: "distance"
    case .fuel: "fuel"
    case .type: "type"
    case .status: "status"
    case .site: "site"
    case .title: "title"
    case .role: "role"
    case .join: "join time"
    case .leave: "leave time"
    case .minutes: "length"
    case .participants: "participants"
    case .kind: "kind"
    case .weight: "weight"
    case .unit: "unit"
    case .estimated: "estimated"
    case .cost: "cost"
    }
  }

  /// Whether another column in its place would give other figures. Of two columns that could be
  /// such a field none is picked: the file is refused and asks.
  var decidesFigures: Bool {
    switch self {
    case .date, .dateTo, .distance, .businessDistance, .passengerDistance, .odometerStart,
      .odometerEnd, .vehicleType, .fuel, .engine, .energy, .type, .status, .organised, .attended,
      .participants, .refreshed, .window, .kind, .count, .wasteStream, .ewc, .weight, .unit,
      .route, .disposalCode:
      true
    default: false
    }
  }
}
