import ImpactCore
import Tables

extension RowDesk {
  /// A claimed journey.
  func claim(_ row: TableRow) throws(RowFault) -> RowOutcome {
    let words = claimWords(row)
    let (status, mode) = (words.status, words.mode)
    if status == .notApplicable { return .notApplicable }
    switch mode {
    case .notOurs: return .notApplicable
    case .passenger, nil:
      if CellNumber.isMissing(text(.distance, row)) { return .notApplicable }
    default: break
    }
    var span = try span(row)
    // A total for payroll is dated on the last day of the month that it is about, or near it.
    if layout.basis == .payrollTotal { span = span?.last.month.days }
    let amount = try quantity(.distance, row)
    let activity = try journey(row, words, span, amount)
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
  func state(of row: TableRow) -> RowState {
    guard layout.statuses != nil, columns.has(.status) else { return .counted }
    return states(text(.status, row))
  }

  func statusProblem(_ row: TableRow) -> ProblemCode {
    text(.status, row).isEmpty ? .statusMissing : .statusUnknown
  }

  /// The type of expense decides, by the layout's words where it has some, and the type of vehicle
  /// where that says no more than a car.
  private func travelMode(_ row: TableRow) -> TravelMode? {
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

  /// What the words of a row say, remembered from the rows before.
  private func claimWords(_ row: TableRow) -> ClaimWords {
    guard columnsDecideAlone else { return readClaimWords(row) }
    var sip = SipHash.ofThisProcess
    for column in wordColumns { row.withBytes(of: column) { sip.take($0) } }
    let cells = sip.digest
    if let known = knownClaims[cells] { return known }
    let words = readClaimWords(row)
    knownClaims.remember(words, of: cells)
    return words
  }

  private func readClaimWords(_ row: TableRow) -> ClaimWords {
    let mode = travelMode(row)
    var words = ClaimWords(status: state(of: row), mode: mode)
    if mode == .notOurs { return words }
    // A remark is for rows that come to be journeys, which is decided later.
    let kept = findings
    let (kind, engineCC) = kind(mode ?? .vehicle(.car), row)
    var journey = ClaimWords.Journey(
      key: ActivityKey(stream: layout.stream, unit: .mile, kind: kind), engineCC: engineCC,
      remarks: [])
    do throws(RowFault) {
      journey.key.unit = try distanceUnit(.distance, row)
    } catch {
      journey.fault = (error.code, error.field)
    }
    journey.remarks = findings.remarks(since: kept)
    words.journey = journey
    findings = kept
    return words
  }

  private func kind(
    _ mode: TravelMode, _ row: TableRow
  ) -> (ActivityKey.Kind, engineCC: Int?) {
    switch mode {
    case .vehicle(let mode):
      let (vehicle, engineCC) = vehicle(mode, row)
      return (.vehicle(vehicle), engineCC)
    case .active(let mode): return (.active(mode), nil)
    case .passenger(let mode): return (.passenger(mode), nil)
    case .notOurs: preconditionFailure("what is not ours is no journey")
    }
  }

  private func journey(
    _ row: TableRow, _ words: ClaimWords, _ span: DateSpan?, _ amount: FixedDecimal
  ) throws(RowFault) -> Activity {
    guard let journey = words.journey else {
      preconditionFailure("what is not ours is no journey")
    }
    for remark in journey.remarks { findings.note(remark) }
    if let fault = journey.fault { throw RowFault(code: fault.code, field: fault.field) }
    return Activity(
      key: journey.key, span: span, amount: amount,
      passengerMiles: sideNumber(.passengerDistance, row), engineCC: journey.engineCC,
      car: car(row), site: site(row), orgUnit: orgUnit(row), contract: contract(row))
  }
}
