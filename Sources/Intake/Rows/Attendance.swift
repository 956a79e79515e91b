import ImpactCore
import Tables

/// The one meeting of an attendance report: its participants are folded into it.
struct Attendance {
  private var isOpen = true
  private var firstRow: Int?
  private var people: Set<Digest128> = []
  private var organiser: CellText = []
  private var firstJoin: CellText = []

  /// A blank line ends the list of participants; what follows repeats them one by one.
  mutating func close() {
    if firstRow != nil { isOpen = false }
  }

  mutating func add(_ row: TableRow, _ desk: RowDesk) {
    guard isOpen, people.count < IntakeLimits.peopleInAMeeting else { return }
    if firstRow == nil {
      firstRow = row.number
      firstJoin = Array(desk.text(.join, row))[...]
    }
    let email = desk.text(.person, row)
    let person = email.isEmpty ? desk.text(.title, row) : email
    people.insert(desk.digest(.person, [person]))
    if desk.text(.role, row).folded.hasPrefix("organi") { organiser = Array(person)[...] }
  }

  /// Nil where nobody attended.
  func meeting(_ desk: RowDesk) -> Meeting? {
    guard firstRow != nil else { return nil }
    func label(_ field: Field) -> CellText { Array((desk.heading.labelled(field) ?? "").utf8)[...] }
    let title = label(.title)
    let stated = CellNumber(label(.participants)).value.flatMap { Int($0.description) }
    let moment =
      CellDate(label(.date))?.moment(desk.facts.order(.date))
      ?? CellDate(firstJoin)?.moment(desk.facts.order(.join))
    let start: CellText = Array("\(moment?.day.description ?? "") \(moment?.minute ?? 0)".utf8)[...]
    let minutes = CellDuration(label(.minutes))?.minutes
    let participants = stated.map { max(0, $0) } ?? people.count
    let length: CellText = Array("\(minutes?.description ?? "") \(participants)".utf8)[...]
    return Meeting(
      row: desk.heading.row, moment: moment, minutes: minutes, participants: participants,
      contract: desk.context.contract,
      key: title.isEmpty && organiser.isEmpty || moment == nil
        ? nil : desk.digest(.naturalKey, [title, organiser, start]),
      content: desk.digest(.content, [title, organiser, start, length] + desk.contractOfFolder))
  }
}
