import ImpactCore

/// What holds for a row of any kind before it counts.
extension RowReader {
  /// Held instead of counted where its day lies more than a year after the one on which the file is
  /// read: a year was typed wrongly. A plan may reach that far. What is ahead and counts is noted
  /// (contract section 9, 11).
  mutating func believe(_ outcome: inout RowOutcome) {
    // Nearly every row is of a day that has been.
    guard let span = outcome.reading.span, span.last > desk.context.today, !desk.isUndated,
      !desk.standsAlone
    else { return }
    let counts = outcome.doubt == nil
    if counts, !desk.layout.isPlanned, isFarAhead(span.last), let read = outcome.reading.activity {
      outcome = .held(read, .dateFarAhead, dateField)
    } else if span.first > desk.context.today {
      desk.findings.note(.future)
    }
  }

  /// The column of the day that a row ends on.
  private var dateField: Field {
    [Field.dateTo, .date, .refreshed, .join].first(where: desk.columns.has) ?? .date
  }

  /// Later than the same day of the next year.
  private func isFarAhead(_ day: CivilDate) -> Bool {
    let (then, today) = (day.parts, desk.context.today.parts)
    return (then.year - 1, then.month, then.day) > today
  }
}

extension Record.Reading {
  /// The days of what was done; nil where nothing was, or nothing says when.
  fileprivate var span: DateSpan? {
    switch self {
    case .counted(let activity), .reversal(let activity), .held(let activity): activity.span
    case .notApplicable, .rejected, .ignored: nil
    }
  }
}
