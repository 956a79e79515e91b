import ImpactCore
import Tables

/// Turns the rows below a header into records, one by one.
struct RowReader {
  typealias Take = (Record) throws -> Void

  var desk: RowDesk
  /// The columns of each item that the layout has always used.
  let used: [[Int]]
  /// The field that a printed total adds up.
  let quantityField: Field?
  private var attendance = Attendance()
  private var meetings = OpenMeetings()
  /// Whether the row came by which the layout proves that the file is whole.
  var sawLastWords = false

  init(_ desk: RowDesk) {
    self.desk = desk
    quantityField = RowReader.quantityFields.first(where: desk.columns.has)
    used = (0..<desk.columns.itemCount).map { desk.columns.used(item: $0) }
  }

  mutating func read(_ row: TableRow, _ take: Take) throws {
    if row.isBlank {
      attendance.close()
      return
    }
    if isHeaderAgain(row) { return }
    if isTotal(row) || isLast(row) || isExample(row) {
      try emit(.ignored, at: RowSource(row: row.number), nil, take)
      return
    }
    switch desk.layout.rows {
    case .attendance:
      attendance.add(row, &desk)
    case .participant:
      try participant(row, take)
    default:
      try items(row, take)
    }
  }

  /// Closes what is put together from several rows.
  mutating func finish(_ take: Take) throws {
    if desk.layout.rows == .attendance {
      try meeting(attendance.meeting(&desk), take)
    }
    while let meeting = meetings.popFirst() { try self.meeting(meeting, take) }
  }

  private mutating func items(_ row: TableRow, _ take: Take) throws {
    guard desk.columns.itemCount > 1 else {
      try record(row, item: 0, take)
      return
    }
    let filled = (0..<desk.columns.itemCount).filter { item in
      desk.layout.itemFields.contains { !desk.text($0, row, item: item).isEmpty }
    }
    for item in filled.isEmpty ? [0] : filled { try record(row, item: item, take) }
  }

  private mutating func record(_ row: TableRow, item: Int, _ take: Take) throws {
    let source = RowSource(row: row.number, item: item)
    if let field = quantityField, let number = desk.sideNumber(field, row, item: item) {
      desk.findings.noteNumber(number)
    }
    let reading: Record.Reading
    do throws(RowFault) {
      switch try outcome(row, item: item) {
      case .counted(let activity): reading = .counted(activity)
      case .reversal(let activity): reading = .reversal(activity)
      case .notApplicable: reading = .notApplicable
      case .held(let activity, let code, let field):
        reading = .held(activity)
        report(RowFault(code: code, field: field), at: source)
      }
    } catch {
      if isFooter(row) {
        try emit(.ignored, at: source, nil, take)
        return
      }
      reading = .rejected
      report(error, at: source)
    }
    let isReversal = if case .reversal = reading { true } else { false }
    let identity = desk.identity(row, item: item, used: used[item], isReversal: isReversal)
    try emit(reading, at: source, identity, take)
  }

  private mutating func outcome(_ row: TableRow, item: Int) throws(RowFault) -> RowOutcome {
    switch desk.layout.rows {
    case .claim: try desk.claim(row)
    case .trip: try desk.trip(row)
    case .usage: try desk.usage(row)
    case .consultation: try desk.consultation(row)
    case .count: try desk.handCount(row)
    case .waste: try desk.waste(row, item: item)
    case .attendance, .participant: preconditionFailure("rows of people are put together first")
    }
  }

  private mutating func emit(
    _ reading: Record.Reading, at source: RowSource, _ identity: RecordIdentity?, _ take: Take
  ) throws {
    desk.findings.note(reading)
    try take(Record(source: source, reading: reading, identity: identity))
  }

  private mutating func report(_ fault: RowFault, at source: RowSource) {
    let quote = Quote(fault.cell).map { " The cell says \($0.text)." } ?? ""
    desk.findings.add(
      Problem(
        source: source, column: desk.heading.name(fault.field) ?? fault.field.description,
        code: fault.code.rawValue, reason: fault.code.reason + quote,
        whatToDo: fault.code.whatToDo, state: fault.code.state))
  }
}

extension RowReader {
  private mutating func participant(_ row: TableRow, _ take: Take) throws {
    do throws(RowFault) {
      try meetings.add(row, &desk)
    } catch {
      let source = RowSource(row: row.number)
      report(error, at: source)
      let identity = desk.identity(row, item: 0, used: used[0], isReversal: false)
      try emit(.rejected, at: source, identity, take)
    }
    if let oldest = meetings.popOverflow() { try meeting(oldest, take) }
  }

  private mutating func meeting(_ meeting: Meeting?, _ take: Take) throws {
    guard let meeting else { return }
    let source = RowSource(row: meeting.row)
    guard let moment = meeting.moment else {
      report(RowFault(code: .dateMissing, field: .date), at: source)
      try emit(.rejected, at: source, RecordIdentity(content: meeting.content), take)
      return
    }
    let activity = Activity(
      key: ActivityKey(stream: desk.layout.stream, unit: .count, kind: .meeting),
      span: DateSpan(day: moment.day), amount: FixedDecimal(1),
      participants: FixedDecimal(Int64(clamping: meeting.participants)), minutes: meeting.minutes,
      orgUnit: meeting.orgUnit)
    let identity = RecordIdentity(naturalKey: meeting.key, content: meeting.content)
    try emit(.counted(activity), at: source, identity, take)
  }
}
