import ImpactCore
import Tables

extension RowDesk {
  /// A claimed journey.
  mutating func claim(_ row: TableRow) throws(RowFault) -> RowOutcome {
    let status = state(of: row)
    if status == .notApplicable { return .notApplicable }
    let mode = travelMode(row)
    let distanceText = text(.distance, row)
    switch mode {
    case .notOurs: return .notApplicable
    case .passenger where CellNumber.isMissing(distanceText),
      nil where CellNumber.isMissing(distanceText):
      return .notApplicable
    default: break
    }
    var span = try span(row)
    // A total for payroll is dated on the last day of the month that it is about, or near it.
    if layout.basis == .payrollTotal { span = span?.last.month.days }
    let amount = try quantity(.distance, row)
    let activity = try journey(row, mode ?? .vehicle(.car), span, amount)
    if status == .held { return .held(activity, statusProblem(row), .status) }
    if mode == nil { return .held(activity, .typeUnknown, .type) }
    if let span, span.dayCount > IntakeLimits.daysInARow {
      return .held(activity, .spanTooLong, .dateTo)
    }
    if amount.isNegative {
      let hasReference = layout.reference.first.map { !text($0, row).isEmpty } ?? false
      if !hasReference { return .held(activity, .negativeWithoutReference, .distance) }
      findings.note(.reversal)
      return .reversal(activity)
    }
    if let doubt = doubt(amount, activity.key.unit, row) {
      return .held(activity, doubt.code, doubt.field)
    }
    if isBeyondBelief(amount, activity.key.unit, span) {
      return .held(activity, .milesOver600InADay, .distance)
    }
    return .counted(activity)
  }

  /// What the words of the status column do to the row; counted where there is no such column.
  mutating func state(of row: TableRow) -> RowState {
    guard layout.statuses != nil, columns.has(.status) else { return .counted }
    return states(text(.status, row))
  }

  func statusProblem(_ row: TableRow) -> ProblemCode {
    text(.status, row).isEmpty ? .statusMissing : .statusUnknown
  }

  /// The type of expense decides, by the layout's words where it has some, and the type of vehicle
  /// where that says no more than a car.
  private mutating func travelMode(_ row: TableRow) -> TravelMode? {
    let type = text(.type, row)
    if layout.types != nil {
      switch types(type) {
      case .counted: return modes(text(.vehicleType, row)) ?? .vehicle(.car)
      case .notApplicable: return .notOurs
      default: return nil
      }
    }
    let mode = type.isEmpty ? .vehicle(.car) : modes(type)
    guard mode == .vehicle(.car) else { return mode }
    return modes(text(.vehicleType, row)) ?? mode
  }

  private mutating func journey(
    _ row: TableRow, _ mode: TravelMode, _ span: DateSpan?, _ amount: FixedDecimal
  ) throws(RowFault) -> Activity {
    var engineCC: Int?
    let kind: ActivityKey.Kind
    switch mode {
    case .vehicle(let mode):
      let (vehicle, capacity) = vehicle(mode, row)
      engineCC = capacity
      kind = .vehicle(vehicle)
    case .active(let mode): kind = .active(mode)
    case .passenger(let mode): kind = .passenger(mode)
    case .notOurs: preconditionFailure("what is not ours is no journey")
    }
    return Activity(
      key: ActivityKey(
        stream: layout.stream, unit: try distanceUnit(.distance, row), kind: kind),
      span: span, amount: amount, passengerMiles: sideNumber(.passengerDistance, row),
      engineCC: engineCC, car: cars(text(.vehicle, row)), site: site(row), orgUnit: orgUnit(row),
      contract: contract(row))
  }
}
