package import ImpactCore

/// When a vehicle was first registered, as a cell writes it: a day, a month or a year.
package enum FirstRegistration: Hashable, Sendable {
  /// The day; the first of the month or of the year where no more is said.
  case day(CivilDate)
  case missing
  /// No date, a day that the calendar has not, a year before 1950, or a day after today.
  case unusable

  package init(_ cell: CellText, order: DateOrder, today: CivilDate) {
    if CellNumber.isMissing(cell) {
      self = .missing
    } else if let day = FirstRegistration.firstDay(cell.trimmed, order),
      FirstRegistration.years.contains(day.year), day <= today
    {
      self = .day(day)
    } else {
      self = .unusable
    }
  }

  /// Older vehicles carry nobody's business miles; a spreadsheet's empty date lies before them.
  private static let years = 1950...2100

  private static func firstDay(_ text: CellText, _ order: DateOrder) -> CivilDate? {
    if text.count == 4, let year = FixedDecimal(parsing: text), year.scale == 0 {
      return CivilDate(year: Int(year.coefficient), month: 1, day: 1)
    }
    return CellDate(text)?.span(order)?.first
  }
}
