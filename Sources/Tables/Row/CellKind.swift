/// What a workbook says that a cell holds. A text file says nothing: there every cell is `text`.
public enum CellKind: UInt8, Sendable {
  case text
  /// Plain decimal digits at 15 significant ones; a percentage is its number (12% is `0.12`).
  case number
  /// `2025-04-01`.
  case date
  /// `2025-04-01T09:30:00`, and a `Z` behind it where the file writes one.
  case dateTime
  /// A time of day: `09:30:00`.
  case time
  /// Hours, minutes and seconds that may pass a day: `36:15:00`.
  case duration
  /// `TRUE` or `FALSE`.
  case boolean
  /// What the spreadsheet shows, such as `#N/A`. Never a number.
  case error
  /// A formula whose value the file does not hold. Its text is empty: missing, not zero.
  case uncomputed
}
