import ImpactCore
import Tables

extension RowDesk {
  /// The unit of a distance: that of the row, else of its header, else of an odometer's, else the
  /// layout's.
  func distanceUnit(_ field: Field, _ row: TableRow) throws(RowFault) -> ActivityUnit {
    let cell = text(.unit, row)
    if facts.provesUnits, !CellNumber.isMissing(cell) {
      guard case .unit(let unit)? = units(cell), unit.dimension == .length else {
        throw RowFault(code: .unitUnknown, field: .unit)
      }
      return unit
    }
    for field in [field, .odometerStart, .odometerEnd] {
      if let unit = headerUnit(field) { return unit }
    }
    guard let unit = layout.unit else { throw RowFault(code: .unitMissing, field: field) }
    findings.note(.assumedUnit)
    return unit
  }

  /// The unit of a distance that a header names.
  func headerUnit(_ field: Field) -> ActivityUnit? { heading.distanceUnit(field) }

  /// What the odometer beside a claim says against its distance. Somebody may claim less than they
  /// drove, and never 1.609 times as much.
  func doubt(
    _ amount: FixedDecimal, _ unit: ActivityUnit, _ row: TableRow
  ) -> (code: ProblemCode, field: Field)? {
    guard columns.has(.odometerEnd), amount > .zero,
      let start = sideNumber(.odometerStart, row), let end = sideNumber(.odometerEnd, row),
      let difference = end.subtracting(start)
    else { return nil }
    if difference.isNegative { return (.odometerFallsBesideMiles, .odometerEnd) }
    let claimed = TripDistance(amount: amount, unit: unit)
    let driven = TripDistance(amount: difference, unit: odometerUnit ?? unit)
    let isDoubtful =
      claimed.isLonger(than: driven) && !claimed.agrees(with: driven)
      && claimed.isOffByKilometresInAMile(from: driven)
    return isDoubtful ? (.kilometresAsMiles, .distance) : nil
  }

  /// Whether a distance is more than anyone drives in so many days.
  func isBeyondBelief(
    _ distance: FixedDecimal, _ unit: ActivityUnit, _ span: DateSpan?
  ) -> Bool {
    // Nearly every distance is settled by its whole part, without exact arithmetic.
    if unit == .mile || unit == .kilometre, distance.wholePart < IntakeLimits.milesInADay {
      return false
    }
    guard let metres = unit.factor(to: .metre),
      let metresPerMile = ActivityUnit.mile.factor(to: .metre)
    else { return false }
    let days = Exact(span?.dayCount ?? 1)
    return distance.exact * metres > Exact(Int(IntakeLimits.milesInADay)) * days * metresPerMile
  }

  /// Whether so many miles between the two times of the row are faster than anyone drives, and so
  /// many kilometres are not. A speed that neither explains says that a time is wrong, and the
  /// distance is believed.
  func isTooFast(_ miles: FixedDecimal, _ row: TableRow) -> Bool {
    guard columns.has(.ended),
      let start = CellDate(text(.date, row))?.moment(facts.order(.date)),
      let end = CellDate(text(.ended, row))?.moment(facts.order(.ended))
    else { return false }
    let days = Int(end.day.dayNumber) - Int(start.day.dayNumber)
    let minutes = days * 24 * 60 + end.minute - start.minute
    guard minutes >= IntakeLimits.minutesToJudgeSpeed,
      let kilometresPerMile = ActivityUnit.mile.factor(to: .kilometre)
    else { return false }
    // Miles × 60 against minutes × miles an hour, so that nothing is divided.
    let most = Exact(minutes) * Exact(Int(IntakeLimits.milesInAnHour))
    let inAnHour = miles.exact * Exact(60)
    return inAnHour > most && !(inAnHour > most * kilometresPerMile)
  }
}

extension FixedDecimal {
  /// Without its decimals.
  fileprivate var wholePart: Int64 {
    (0..<scale).reduce(coefficient) { whole, _ in whole / 10 }
  }
}

extension Heading {
  /// The unit of a distance that a header names.
  fileprivate func distanceUnit(_ field: Field) -> ActivityUnit? {
    if case .unit(let unit) = unit(field), unit.dimension == .length { unit } else { nil }
  }

  /// The unit that an odometer's header names. `Start mileage` names none: that is what people call
  /// an odometer's reading whatever it counts.
  var odometerUnit: ActivityUnit? {
    for field in [Field.odometerStart, .odometerEnd] {
      guard let name = name(field), !name.lowercased().contains("mileage") else { continue }
      if let unit = distanceUnit(field) { return unit }
    }
    return nil
  }
}
