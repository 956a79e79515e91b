import ImpactCore
import Tables

extension RowDesk {
  /// A journey of an owned or leased vehicle, on the day on which it began.
  mutating func trip(_ row: TableRow) throws(RowFault) -> RowOutcome {
    let status = state(of: row)
    if status == .notApplicable { return .notApplicable }
    if columns.has(.type), types(text(.type, row)) == .notApplicable { return .notApplicable }
    let distance = try tripDistance(row)
    let span = try span(row)
    let mode: RoadVehicle.Mode =
      if case .vehicle(let mode) = modes(text(.vehicleType, row)) { mode } else { .car }
    let (vehicle, engineCC) = vehicle(mode, row)
    let activity = Activity(
      key: ActivityKey(
        stream: layout.stream, unit: distance.unit, kind: .vehicle(vehicle)),
      span: span, amount: distance.amount, energyKWh: sideNumber(.energy, row),
      engineCC: engineCC, car: cars(text(.vehicle, row)), site: site(row), orgUnit: orgUnit(row))
    if status == .held { return .held(activity, statusProblem(row), .status) }
    if let doubt = distance.doubt { return .held(activity, doubt, .odometerEnd) }
    if isBeyondBelief(distance.amount, distance.unit, span) {
      return .held(activity, .milesOver600InADay, distance.field)
    }
    return .counted(activity)
  }

  private struct TripDistance {
    var amount: FixedDecimal
    var unit: ActivityUnit
    var field: Field
    var doubt: ProblemCode?
  }

  /// The business share where a column gives it, else the odometer, else the distance column.
  private mutating func tripDistance(_ row: TableRow) throws(RowFault) -> TripDistance {
    let field: Field = columns.has(.businessDistance) ? .businessDistance : .distance
    let given = columns.has(field) ? try number(field, row) : nil
    if let given, given.isNegative { throw RowFault(code: .numberNegative, field: field) }
    var result = TripDistance(amount: .zero, unit: try distanceUnit(field), field: field)
    guard let driven = try odometerDifference(row) else {
      guard let given else {
        throw RowFault(code: .quantityMissing, field: columns.has(field) ? field : .odometerEnd)
      }
      result.amount = given
      return result
    }
    guard !driven.isNegative else {
      guard let given, !given.isZero else {
        throw RowFault(code: .odometerFalls, field: .odometerEnd)
      }
      result.amount = given
      result.doubt = .odometerFallsBesideMiles
      return result
    }
    if field == .businessDistance, let given {
      result.amount = given
      return result
    }
    result.amount = driven
    if let given, differs(given.exact, driven.exact) { findings.note(.odometerDiffers) }
    return result
  }

  /// Nil unless both readings are there.
  private func odometerDifference(_ row: TableRow) throws(RowFault) -> FixedDecimal? {
    guard let start = try number(.odometerStart, row), let end = try number(.odometerEnd, row)
    else { return nil }
    return end.subtracting(start)
  }

  /// By more than one, and by more than two in a hundred (`formats.md` section 2).
  private func differs(_ given: Exact, _ driven: Exact) -> Bool {
    let gap = given > driven ? given - driven : driven - given
    return gap > Exact(1) && gap * Exact(50) > driven
  }
}

extension FixedDecimal {
  /// Nil where the difference has more digits than a cell.
  fileprivate func subtracting(_ other: FixedDecimal) -> FixedDecimal? {
    let scale = max(self.scale, other.scale)
    func scaled(_ number: FixedDecimal) -> Int64? {
      var coefficient = number.coefficient
      for _ in number.scale..<scale {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
        if overflow { return nil }
        coefficient = product
      }
      return coefficient
    }
    guard let left = scaled(self), let right = scaled(other) else { return nil }
    let (difference, overflow) = left.subtractingReportingOverflow(right)
    return overflow ? nil : FixedDecimal(coefficient: difference, scale: scale)
  }
}
