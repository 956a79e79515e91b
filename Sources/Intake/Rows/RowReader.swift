import ImpactCore
import Tables

/// Turns the rows below a header into records, one by one.
struct RowReader {
  typealias Take = (Record) throws -> Void

  let desk: RowDesk
  /// The columns of each item that the layout has always used.
  let used: [[Int]]
  /// The field that a printed total adds up.
  let quantityField: Field?
  /// Position of the table's sheet among those that are read.
  private let sheet: Int
  /// The row before the one in hand: a workbook gives no blank ones.
  private var lastRow: Int
  private var isPastEnd = false
  private var attendance = Attendance()
  private var meetings = OpenMeetings()
  /// Headers as problems show them, by column.
  private var shownColumns: [Int: String] = [:]
  /// Whether the row came by which the layout proves that the file is whole.
  var sawLastWords = false

  init(_ desk: RowDesk, sheet: Int = 0) {
    self.sheet = sheet
    lastRow = desk.heading.row + desk.layout.rowsBelowHeader
    let isWide = desk.layout.itemQuantity != nil
    quantityField = isWide ? nil : RowReader.quantityFields.first(where: desk.columns.has)
    let stream = desk.layout.stream
    used = (0..<desk.columns.itemCount).map { desk.columns.used(item: $0, in: stream) }
    self.desk = desk
  }

  mutating func read(_ row: TableRow, _ take: Take) throws {
    if row.isBlank || row.number > lastRow + 1 {
      attendance.close()
      isPastEnd = isPastEnd || desk.layout.endsAtBlankRow
    }
    lastRow = row.number
    if row.isBlank || isPastEnd { return }
    if isHeaderAgain(row) { return }
    if isTotal(row) || isLast(row) || isExample(row) {
      try emit(.ignored, at: source(row.number), nil, take)
      return
    }
    desk.fillDown(row)
    desk.noteOrganisation(row)
    for column in desk.heading.notAdded {
      guard let number = CellNumber(row[column].utf8.trimmed).value else { continue }
      desk.findings.noteNotAdded(number, column: column, desk.heading.names[column])
    }
    switch desk.layout.rows {
    case .attendance:
      attendance.add(row, desk)
    case .participant:
      try participant(row, take)
    default:
      try items(row, take)
    }
  }

  /// Closes what is put together from several rows.
  mutating func finish(_ take: Take) throws {
    if desk.layout.rows == .attendance {
      try meeting(attendance.meeting(desk), take)
    }
    while let meeting = meetings.popFirst() { try self.meeting(meeting, take) }
  }

  private mutating func items(_ row: TableRow, _ take: Take) throws {
    guard desk.columns.itemCount > 1 || !desk.heading.items.isEmpty else {
      try record(row, item: 0, take)
      return
    }
    let filled = (0..<desk.columns.itemCount).filter { desk.isFilled(row, item: $0) }
    if filled.isEmpty, !desk.heading.items.isEmpty, !isFooter(row) {
      try emit(
        .notApplicable, at: source(row.number),
        desk.identity(row, item: 0, used: used[0], isReversal: false), take)
      return
    }
    for item in filled.isEmpty ? [0] : filled { try record(row, item: item, take) }
  }

  private mutating func record(_ row: TableRow, item: Int, _ take: Take) throws {
    let source = source(row.number, item: item)
    if let field = quantityField, let number = desk.sideNumber(field, row, item: item) {
      desk.findings.noteNumber(number)
    }
    var outcome: RowOutcome
    var isReversal = false
    do throws(RowFault) {
      outcome = try self.outcome(row, item: item)
      isReversal = outcome.reading.isReversal
      believe(&outcome)
      if let doubt = outcome.doubt {
        report(RowFault(code: doubt.code, field: doubt.field), at: source)
      }
    } catch {
      outcome = RowOutcome(reading: .rejected)
      if !isFooter(row) { report(error, at: source) }
    }
    switch outcome.reading {
    case .notApplicable, .rejected:
      if isFooter(row) { return try emit(.ignored, at: source, nil, take) }
    default: break
    }
    let identity = desk.identity(row, item: item, used: used[item], isReversal: isReversal)
    try emit(outcome.reading, at: source, identity, take)
  }

  private func source(_ row: Int, item: Int = 0) -> RowSource {
    RowSource(sheet: sheet, row: row, item: item)
  }

  private mutating func outcome(_ row: TableRow, item: Int) throws(RowFault) -> RowOutcome {
    try desk.join(row)
    return switch desk.layout.rows {
    case .claim: try desk.claim(row)
    case .trip: try desk.trip(row)
    case .usage: try desk.usage(row)
    case .consultation: try desk.consultation(row)
    case .meeting: try desk.meeting(row)
    case .count: try desk.handCount(row, item: item)
    case .waste: try desk.waste(row, item: item)
    case .evidence: try desk.evidence(row)
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
        source: source,
        column: shownColumn(fault.field, item: source.item),
        code: fault.code.rawValue, reason: fault.code.reason + quote + fault.further,
        whatToDo: fault.code.whatToDo, state: fault.code.state))
  }
}

extension RowReader {
  /// The header of a field as problems show it.
  private mutating func shownColumn(_ field: Field, item: Int) -> String {
    guard let column = desk.columns.column(field, item: item) else { return field.description }
    if let shown = shownColumns[column] { return shown }
    let shown = desk.heading.shown(column: column)
    shownColumns[column] = shown
    return shown
  }

  private mutating func participant(_ row: TableRow, _ take: Take) throws {
    do throws(RowFault) {
      try meetings.add(row, desk)
    } catch {
      let source = source(row.number)
      report(error, at: source)
      let identity = desk.identity(row, item: 0, used: used[0], isReversal: false)
      try emit(.rejected, at: source, identity, take)
    }
    if let oldest = meetings.popOverflow() { try meeting(oldest, take) }
  }

  private mutating func meeting(_ meeting: Meeting?, _ take: Take) throws {
    guard let meeting else { return }
    let source = source(meeting.row)
    guard let moment = meeting.moment else {
      report(RowFault(code: .dateMissing, field: .date), at: source)
      try emit(.rejected, at: source, RecordIdentity(content: meeting.content), take)
      return
    }
    let activity = Activity(
      key: ActivityKey(stream: desk.layout.stream, unit: .count, kind: .meeting),
      span: DateSpan(day: moment.day), amount: FixedDecimal(1),
      participants: FixedDecimal(Int64(clamping: meeting.participants)), minutes: meeting.minutes,
      orgUnit: meeting.orgUnit, contract: meeting.contract)
    let identity = RecordIdentity(naturalKey: meeting.key, content: meeting.content)
    var outcome = RowOutcome.counted(activity)
    believe(&outcome)
    if let doubt = outcome.doubt {
      report(RowFault(code: doubt.code, field: doubt.field), at: source)
    }
    try emit(outcome.reading, at: source, identity, take)
  }
}
