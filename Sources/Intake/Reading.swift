public import ImpactCore

/// What became of a file that was read. Its records went to the caller one by one.
public struct Reading: Sendable {
  /// The name of the layout that fitted.
  public var layout: String
  public var stream: Stream
  /// Where its figures come from.
  public var basis: SourceBasis
  /// Names of the sheets; none for a text file.
  public var sheets: [String]
  /// Row of the header, as Excel shows it.
  public var headerRow: Int
  /// Plain sentences for the receipt, without a name, address, registration or staff number.
  public var notes: [String]
  /// Rejected and held rows, at most `IntakeLimits.problemsListed`.
  public var problems: [Problem]

  public init(
    layout: String, stream: Stream, basis: SourceBasis, sheets: [String], headerRow: Int,
    notes: [String], problems: [Problem]
  ) {
    self.layout = layout
    self.stream = stream
    self.basis = basis
    self.sheets = sheets
    self.headerRow = headerRow
    self.notes = notes
    self.problems = problems
  }
}
