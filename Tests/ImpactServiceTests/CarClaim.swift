import ImpactCore

/// A journey by car as a test writes it.
struct CarClaim {
  var miles: String
  var span: DateSpan?
  var fuel = Fuel.unknown
  var engineCC: Int?
  var unit = ActivityUnit.mile

  init(
    _ miles: String, from: String, to: String? = nil, fuel: Fuel = .unknown, engineCC: Int? = nil,
    unit: ActivityUnit = .mile
  ) throws {
    self.miles = miles
    self.fuel = fuel
    self.engineCC = engineCC
    self.unit = unit
    guard let first = CivilDate(from), let last = CivilDate(to ?? from) else {
      throw NoSuchDay()
    }
    span = DateSpan(first: first, last: last)
  }

  struct NoSuchDay: Error {}

  var activity: Activity {
    let size = RoadVehicle.Size(mode: .car, fuel: fuel, engineCC: engineCC)
    let vehicle = RoadVehicle(mode: .car, fuel: fuel, size: size)
    return Activity(
      key: ActivityKey(stream: .mileage, unit: unit, kind: .vehicle(vehicle)), span: span,
      amount: FixedDecimal(miles) ?? .zero, engineCC: engineCC)
  }

  /// The claim as row `row` of a file, recognised by its row number.
  func record(row: Int, held: Bool = false) -> Record {
    Record(
      source: RowSource(row: row), reading: held ? .held(activity) : .counted(activity),
      identity: RecordIdentity(
        reference: Digest128(high: 1, low: UInt64(row)),
        content: Digest128(high: 2, low: UInt64(row))))
  }
}
