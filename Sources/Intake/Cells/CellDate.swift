package import ImpactCore
package import Tables

/// A date as a cell writes it, before it is known whether its column is day-first.
///
/// Read: `01/04/2025`, `1.4.25`, `01-Apr-25`, `01 Apr 2025`, `30-APR-2025`, `2025-04-01`,
/// `2025/04/01`, `Aug 12, 2026`, `Apr 2025`, a spreadsheet's serial number from 20000 to 60000,
/// each but the last two with a time behind it if need be: `2026-09-10, 15:04`,
/// `15/11/22, 09:30:17`, `9/22/26, 2:48:05 PM`, `2025-04-01T23:30:00Z`.
package struct CellDate: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    case day(year: Int, month: Int, day: Int)
    case numbers(first: Int, second: Int, year: Int)
    case month(year: Int, month: Int)
    case serial(Int)
  }

  var form: Form
  /// Minutes since midnight.
  package var minute: Int?
  var hasMeridiem = false
  /// Minutes ahead of UTC, where the text names a zone.
  var zone: Int?

  package init?(_ cell: CellText) {
    var scanner = DateScanner(cell.trimmed)
    guard let form = scanner.form() else { return nil }
    self.form = form
    guard !scanner.isAtEnd else { return }
    guard let time = scanner.time(), scanner.isAtEnd else { return nil }
    minute = time.minute
    hasMeridiem = time.hasMeridiem
    zone = time.zone
  }

  /// Whether a month is named and no day of it.
  var isMonth: Bool { if case .month = form { true } else { false } }

  /// The two numbers whose order matters; nil where the form leaves no doubt.
  var leadingNumbers: (Int, Int)? {
    if case .numbers(let first, let second, _) = form { (first, second) } else { nil }
  }

  /// The day, or the days of a month. Nil where the calendar has no such day: 31 April is an
  /// error, not 1 May. A time with a zone is moved to the United Kingdom's.
  package func span(_ order: DateOrder, _ system: DateSystem = .from1900) -> DateSpan? {
    switch form {
    case .month(let year, let month):
      guard CivilDate(year: year, month: month, day: 1) != nil else { return nil }
      return CivilMonth(year: year, month: month).days
    case .serial(let serial):
      return system.date(serial: serial).map(DateSpan.init(day:))
    case .day(let year, let month, let day):
      return CivilDate(year: year, month: month, day: day).map { DateSpan(day: inUK($0).day) }
    case .numbers(let first, let second, let year):
      let (day, month) = order == .dayFirst ? (first, second) : (second, first)
      return CivilDate(year: year, month: month, day: day).map { DateSpan(day: inUK($0).day) }
    }
  }

  /// The day and the minute of the day; nil where the text has no time.
  package func moment(_ order: DateOrder) -> (day: CivilDate, minute: Int)? {
    var local = self
    local.zone = nil
    guard minute != nil, let day = local.span(order)?.first else { return nil }
    return inUK(day)
  }

  private func inUK(_ day: CivilDate) -> (day: CivilDate, minute: Int) {
    guard let zone, let minute else { return (day, minute ?? 0) }
    let seconds = Int64(day.dayNumber) * 86_400 + Int64(minute - zone) * 60
    let local = seconds + (UKTime.isSummerTime(atUnixSeconds: seconds) ? 3600 : 0)
    return (UKTime.date(atUnixSeconds: seconds), Int((local % 86_400 + 86_400) % 86_400) / 60)
  }
}
