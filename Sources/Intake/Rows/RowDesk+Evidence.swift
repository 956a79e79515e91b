import ImpactCore
import Tables

extension RowDesk {
  /// An entry of the evidence register. Its description is read to tell entries apart and goes no
  /// further.
  ///
  /// An entry without a document is rejected, not held: nobody's decision could add the document
  /// later, and without one a judgement is no evidence.
  func evidence(_ row: TableRow) throws(RowFault) -> RowOutcome {
    guard let measure = measures(text(.measure, row)) else {
      throw RowFault(code: .measureUnknown, field: .measure)
    }
    guard !measure.evidenceUnits.isEmpty else {
      throw RowFault(
        code: .measureFromFiles, field: .measure, further: " It is \(measure.rawValue).")
    }
    let value = try quantity(.value, row)
    guard !value.isNegative else { throw RowFault(code: .numberNegative, field: .value) }
    let unit = try unit(of: measure, row)
    let span = try span(row)
    let document = document(row)
    guard !document.isEmpty else { throw RowFault(code: .documentMissing, field: .document) }
    let activity = Activity(
      key: ActivityKey(stream: layout.stream, unit: unit, kind: .evidence(measure)), span: span,
      amount: value, site: site(row), orgUnit: orgUnit(row), contract: contract(row),
      document: document)
    if let span, span.dayCount > IntakeLimits.daysInARow {
      return .held(activity, .spanTooLong, columns.has(.dateTo) ? .dateTo : .date)
    }
    return .counted(activity)
  }

  private func unit(
    of measure: SocialMeasure, _ row: TableRow
  ) throws(RowFault) -> ActivityUnit {
    let cell = text(.unit, row)
    guard !CellNumber.isMissing(cell) else {
      throw RowFault(code: .unitMissing, field: .unit, further: measure.unitWords)
    }
    guard let unit = evidenceUnits(cell), measure.admits(unit) else {
      throw RowFault(code: .unitUnsuitable, field: .unit, further: measure.unitWords)
    }
    return unit
  }
}

extension SocialMeasure {
  /// A sentence with a space in front.
  fileprivate var unitWords: String {
    let units = evidenceUnits.map(\.evidenceWord).joined(separator: " or ")
    return " \(rawValue) is entered in \(units)."
  }
}
