import ImpactCore
import Tables

extension RowDesk {
  /// A journey of an owned or leased vehicle, on the day on which it began.
  func trip(_ row: TableRow) throws(RowFault) -> RowOutcome {
    let status = state(of: row)
    if status == .notApplicable { return .notApplicable }
    if columns.has(.type), types(text(.type, row)) == .notApplicable { return .notApplicable }
    let reading = try tripReading(row)
    let distance = reading.distance
    let span = try span(row)
    let mode: RoadVehicle.Mode =
      if case .vehicle(let mode) = modes(text(.vehicleType, row)) { mode } else { .car }
    let (vehicle, engineCC) = vehicle(mode, row)
    let activity = Activity(
      key: ActivityKey(
        stream: layout.stream, unit: distance.unit, kind: .vehicle(vehicle)),
      span: span, amount: distance.amount, energyKWh: sideNumber(.energy, row),
      engineCC: engineCC, car: car(row), site: site(row), orgUnit: orgUnit(row),
      contract: contract(row))
    if status == .held { return .held(activity, statusProblem(row), .status) }
    if let doubt = reading.doubt {
      return .held(activity, doubt, reading.doubtful ?? reading.field)
    }
    if isBeyondBelief(distance.amount, distance.unit, span) {
      return .held(activity, .milesOver600InADay, reading.field)
    }
    if distance.unit == .mile, isTooFast(distance.amount, row) {
      return .held(activity, .tooFastInMiles, reading.field)
    }
    return .counted(activity)
  }

  private struct TripReading {
    var distance: TripDistance
    var field: Field
    var doubt: ProblemCode?
    /// The column that the doubt is about.
    var doubtful: Field?
  }

  /// The business share where a column gives it, else the odometer, else the distance column.
  private func tripReading(_ row: TableRow) throws(RowFault) -> TripReading {
    let field: Field = columns.has(.businessDistance) ? .businessDistance : .distance
    let number = columns.has(field) ? try number(field, row) : nil
    let difference = try odometerDifference(row)
    try refuseImpossible(number, difference, field, row)
    let unit = try distanceUnit(field, row)
    let given = number.map { TripDistance(amount: $0, unit: unit) }
    let driven = difference.map { TripDistance(amount: $0, unit: odometerUnit ?? unit) }
    switch (given, driven) {
    case (nil, nil):
      throw RowFault(code: .quantityMissing, field: columns.has(field) ? field : .odometerEnd)
    case (let only?, nil), (nil, let only?):
      return TripReading(distance: only, field: field)
    case (let given?, let driven?) where driven.amount.isNegative:
      return TripReading(
        distance: given, field: field, doubt: .odometerFallsBesideMiles, doubtful: .odometerEnd)
    case (let given?, let driven?):
      return compare(given, with: driven, field)
    }
  }

  /// A business share is less than the odometer says, and stands beside it.
  private func compare(
    _ given: TripDistance, with driven: TripDistance, _ field: Field
  ) -> TripReading {
    let isShare = field == .businessDistance
    var reading = TripReading(distance: isShare ? given : driven, field: field)
    let mayDiffer = isShare && !given.isLonger(than: driven)
    if mayDiffer || given.agrees(with: driven) { return reading }
    if given.isOffByKilometresInAMile(from: driven) {
      reading.doubt = .kilometresAsMiles
      reading.doubtful = field
    } else if !isShare {
      findings.note(.odometerDiffers)
    }
    return reading
  }

  /// Refuses an odometer that falls where no distance stands beside it, and a negative distance.
  /// One that a sheet computed from a missing reading is a missing reading.
  private func refuseImpossible(
    _ given: FixedDecimal?, _ driven: FixedDecimal?, _ field: Field, _ row: TableRow
  ) throws(RowFault) {
    let isPositive = given.map { !$0.isNegative && !$0.isZero } ?? false
    if let driven, driven.isNegative, !isPositive {
      throw RowFault(code: .odometerFalls, field: .odometerEnd)
    }
    guard let given, given.isNegative else { return }
    let missing = [Field.odometerStart, .odometerEnd].filter {
      columns.has($0) && CellNumber.isMissing(text($0, row))
    }
    if missing.count == 1 { throw RowFault(code: .quantityMissing, field: missing[0]) }
    throw RowFault(code: .numberNegative, field: field)
  }

  /// Nil unless both readings are there.
  private func odometerDifference(_ row: TableRow) throws(RowFault) -> FixedDecimal? {
    guard let start = try number(.odometerStart, row), let end = try number(.odometerEnd, row)
    else { return nil }
    return end.subtracting(start)
  }
}
