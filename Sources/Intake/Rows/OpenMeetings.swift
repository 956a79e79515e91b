import ImpactCore
import Tables

/// Meetings whose participants are still coming in, in the order in which they first appeared.
/// The rows of one meeting may lie apart; how many meetings are open at a time is limited.
struct OpenMeetings {
  private struct Open {
    var meeting: Meeting
    var stated: Int?
    var people: Set<Digest128> = []
  }

  private var open: [Digest128: Open] = [:]
  private var order: [Digest128] = []
  /// Where in `order` the oldest open meeting stands.
  private var first = 0

  mutating func add(_ row: TableRow, _ desk: RowDesk) throws(RowFault) {
    let id = desk.text(.reference, row).filter { $0 > UInt8(ascii: " ") }
    let date = desk.text(.date, row)
    guard let moment = CellDate(date)?.moment(desk.facts.order(.date)) else {
      throw RowFault(code: date.isEmpty ? .dateMissing : .dateInvalid, field: .date, cell: date)
    }
    let start: CellText = Array("\(moment.day) \(moment.minute)".utf8)[...]
    let key = desk.digest(.naturalKey, [id[...], start])
    var entry = open[key] ?? begin(key, row, moment, desk)
    if entry.stated == nil, entry.people.count < IntakeLimits.peopleInAMeeting {
      let email = desk.text(.person, row)
      entry.people.insert(desk.digest(.person, [email.isEmpty ? desk.text(.title, row) : email]))
    }
    open[key] = entry
  }

  private mutating func begin(
    _ key: Digest128, _ row: TableRow, _ moment: (day: CivilDate, minute: Int),
    _ desk: RowDesk
  ) -> Open {
    order.append(key)
    let stated = desk.sideNumber(.participants, row).flatMap { Int($0.description) }
    let minutes = desk.text(.minutes, row)
    let contract = desk.text(.contract, row)
    let meeting = Meeting(
      row: row.number, moment: moment,
      minutes: CellDuration(minutes, style: desk.facts.style(.minutes))?.minutes,
      participants: 0, orgUnit: desk.orgUnit(row), contract: desk.contract(row), key: key,
      content: desk.digest(
        .content,
        [desk.text(.reference, row), desk.text(.date, row), minutes]
          + (contract.isEmpty ? [] : [contract])))
    return Open(meeting: meeting, stated: stated.map { max(0, $0) })
  }

  /// The oldest meeting, once more are open than may be.
  mutating func popOverflow() -> Meeting? {
    open.count > IntakeLimits.openMeetings ? popFirst() : nil
  }

  mutating func popFirst() -> Meeting? {
    guard first < order.count, let oldest = open.removeValue(forKey: order[first]) else {
      return nil
    }
    first += 1
    if first > IntakeLimits.openMeetings {
      order.removeFirst(first)
      first = 0
    }
    var meeting = oldest.meeting
    meeting.participants = oldest.stated ?? oldest.people.count
    return meeting
  }
}
