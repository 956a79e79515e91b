import ImpactCore
import Tables

extension RowDesk {
  /// One user's meetings in a window of days. Meetings held are those organised; attendances of
  /// all users add up to people in meetings, never to meetings.
  func usage(_ row: TableRow) throws(RowFault) -> RowOutcome {
    let attended = try count(.attended, row)
    guard columns.has(.organised) else {
      findings.noteAttendances(attended)
      return .notApplicable
    }
    let organised = try count(.organised, row)
    let last = try days(.refreshed, row).last
    let text = text(.window, row)
    let digits = text.first.map { $0 | 0x20 } == UInt8(ascii: "d") ? text.dropFirst() : text
    guard let days = Int(digits.string), (1...IntakeLimits.daysInARow).contains(days) else {
      throw RowFault(code: .windowInvalid, field: .window, cell: text)
    }
    return .counted(
      Activity(
        key: ActivityKey(stream: layout.stream, unit: .count, kind: .meeting),
        span: DateSpan(first: last.adding(days: 1 - days), last: last), amount: organised,
        participants: attended, site: site(row), orgUnit: orgUnit(row), contract: contract(row)))
  }

  /// One meeting, as a list of meetings gives it.
  func meeting(_ row: TableRow) throws(RowFault) -> RowOutcome {
    .counted(
      Activity(
        key: ActivityKey(stream: layout.stream, unit: .count, kind: .meeting),
        span: try span(row), amount: FixedDecimal(1),
        participants: sideNumber(.participants, row),
        minutes: minutes(row),
        site: site(row), orgUnit: orgUnit(row), contract: contract(row)))
  }

  /// One call. Only completed ones avoid a journey.
  func consultation(_ row: TableRow) throws(RowFault) -> RowOutcome {
    let status = state(of: row)
    if status == .notApplicable { return .notApplicable }
    let activity = Activity(
      key: ActivityKey(stream: layout.stream, unit: .count, kind: .consultation),
      span: try span(row), amount: FixedDecimal(1), participants: sideNumber(.participants, row),
      minutes: minutes(row),
      site: site(row), orgUnit: orgUnit(row), contract: contract(row))
    return status == .held ? .held(activity, statusProblem(row), .status) : .counted(activity)
  }

  /// A number of meetings or consultations that somebody counted.
  func handCount(_ row: TableRow, item: Int) throws(RowFault) -> RowOutcome {
    let words = text(.kind, row).folded
    let kinds: [(ActivityKey.Kind, [String])] = [
      (.consultation, ["consult", "attend anywhere", "accurx", "near me"]),
      (.meeting, ["meeting", "teams", "microsoft teams", "zoom", "webex"]),
    ]
    guard let kind = kinds.first(where: { $0.1.contains(where: words.hasPrefix) })?.0 else {
      throw RowFault(code: .kindUnknown, field: .kind)
    }
    let amount = try count(.count, row, item: item)
    let span = try span(row, item: item)
    let activity = Activity(
      key: ActivityKey(stream: layout.stream, unit: .count, kind: kind), span: span,
      amount: amount, participants: sideNumber(.participants, row), minutes: minutes(row),
      site: site(row), orgUnit: orgUnit(row), contract: contract(row))
    if let span, span.dayCount > IntakeLimits.daysInARow {
      return .held(activity, .spanTooLong, .dateTo)
    }
    return .counted(activity)
  }

  /// How long the call took, or each of those that were counted.
  private func minutes(_ row: TableRow) -> FixedDecimal? {
    CellDuration(text(.minutes, row), style: facts.style(.minutes))?.minutes
  }

  private func count(
    _ field: Field, _ row: TableRow, item: Int = 0
  ) throws(RowFault) -> FixedDecimal {
    let value =
      field == .attended ? try number(field, row) : try quantity(field, row, item: item)
    guard let value else { throw RowFault(code: .quantityMissing, field: field) }
    guard !value.isNegative else { throw RowFault(code: .numberNegative, field: field) }
    return value
  }
}
