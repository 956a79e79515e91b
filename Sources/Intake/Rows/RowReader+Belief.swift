import ImpactCore

/// What holds for a row of any kind before it counts.
extension RowReader {
  /// Held instead of counted where its day lies more than a year after the one on which the file is
  /// read: a year was typed wrongly. A plan may reach that far. What is ahead and counts is noted
  /// (contract section 9, 11).
  mutating func believed(_ outcome: RowOutcome) -> RowOutcome {
    let activity: Activity
    switch outcome {
    case .counted(let read), .reversal(let read), .held(let read, _, _): activity = read
    case .notApplicable: return outcome
    }
    guard let span = activity.span, !desk.isUndated, !desk.standsAlone else { return outcome }
    let isFar = !desk.layout.isPlanned && isFarAhead(span.last)
    switch outcome {
    case .counted where isFar, .reversal where isFar:
      return .held(activity, .dateFarAhead, dateField)
    default:
      if span.first > desk.context.today { desk.findings.note(.future) }
      return outcome
    }
  }

  /// The column of the day that a row ends on.
  private var dateField: Field {
    [Field.dateTo, .date, .refreshed, .join].first(where: desk.columns.has) ?? .date
  }

  /// Later than the same day of the next year.
  private func isFarAhead(_ day: CivilDate) -> Bool {
    guard day > desk.context.today else { return false }
    let (then, today) = (day.parts, desk.context.today.parts)
    return (then.year - 1, then.month, then.day) > today
  }
}
